package dev.laut.evaluation.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Which gold things were found, as what.
 *
 * @param pairs in gold order
 * @param missed gold without a partner, in gold order
 * @param extra found without a partner, in their order
 */
public record Pairing<T>(List<Pair<T>> pairs, List<T> missed, List<T> extra) {

  /** A gold thing and what was found for it. */
  public record Pair<T>(T gold, T found) {}

  public Pairing {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /**
   * Pairs one to one so that the sum of the weights is greatest. As many pairs are made as one side
   * has members, also of weight 0.
   */
  public static <T> Pairing<T> of(
      List<T> gold, List<T> found, ToDoubleBiFunction<T, T> weight, Assignment.Ties ties) {
    double[][] weights = new double[gold.size()][found.size()];
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        weights[g][f] = weight.applyAsDouble(gold.get(g), found.get(f));
      }
    }
    return of(gold, found, Assignment.columns(weights, ties));
  }

  private static <T> Pairing<T> of(List<T> gold, List<T> found, int[] foundOf) {
    List<Pair<T>> pairs = new ArrayList<>();
    List<T> missed = new ArrayList<>();
    boolean[] taken = new boolean[found.size()];
    for (int g = 0; g < gold.size(); g++) {
      if (foundOf[g] < 0) {
        missed.add(gold.get(g));
      } else {
        pairs.add(new Pair<>(gold.get(g), found.get(foundOf[g])));
        taken[foundOf[g]] = true;
      }
    }
    List<T> extra = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      if (!taken[f]) {
        extra.add(found.get(f));
      }
    }
    return new Pairing<>(pairs, missed, extra);
  }

  /** The same without pairs of weight 0: both sides of such a pair stand alone. */
  public Pairing<T> withoutStrangers(ToDoubleBiFunction<T, T> weight) {
    List<Pair<T>> kept = new ArrayList<>();
    List<T> lost = new ArrayList<>(missed);
    List<T> unasked = new ArrayList<>(extra);
    for (Pair<T> pair : pairs) {
      if (weight.applyAsDouble(pair.gold(), pair.found()) > 0) {
        kept.add(pair);
      } else {
        lost.add(pair.gold());
        unasked.add(pair.found());
      }
    }
    return new Pairing<>(kept, lost, unasked);
  }
}
