package dev.laut.analysis.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Joins the two groups most alike until no two are alike enough.
 *
 * <p>What a joined group has in common with another is the sum of what its parts have, so that the
 * vectors themselves are multiplied only once for each pair.
 */
final class Clustering {

  private static final int ASPECTS = Aspect.values().length;

  private final double same;
  private final Group[] groups;

  /** Places that still hold a group; a group that was joined to another leaves its place. */
  private final BitSet alive = new BitSet();

  /** Of each place and those before it, the products of their sums, an aspect beside the other. */
  private final double[][] dots;

  /** Of each place and those before it. */
  private final double[][] likeness;

  /** Of each place the place before it that is most like it, or -1. */
  private final int[] best;

  private Clustering(List<Group> groups, Pairs pairs, double same) {
    this.same = same;
    int n = groups.size();
    this.groups = groups.toArray(new Group[0]);
    this.dots = new double[n][];
    this.likeness = new double[n][];
    this.best = new int[n];
    for (int i = 0; i < n; i++) {
      alive.set(i);
      dots[i] = new double[i * ASPECTS];
      likeness[i] = new double[i];
      for (int k = 0; k < i; k++) {
        pairs.dots(this.groups[i], this.groups[k], dots[i], k * ASPECTS);
        weigh(i, k);
      }
      best[i] = best(i);
    }
  }

  /**
   * The clusters of {@code groups}; ties go to those that come first.
   *
   * @param same groups at least this much alike are joined
   */
  static List<Group> of(List<Group> groups, Pairs pairs, double same) {
    Clustering clustering = new Clustering(groups, pairs, same);
    for (int i = clustering.mostAlike(); i >= 0; i = clustering.mostAlike()) {
      clustering.join(i, clustering.best[i]);
    }
    List<Group> living = new ArrayList<>();
    clustering.alive.stream().forEach(i -> living.add(clustering.groups[i]));
    return living;
  }

  private void join(int i, int into) {
    groups[into] = groups[into].plus(groups[i]);
    alive.clear(i);
    for (int k = alive.nextSetBit(0); k >= 0; k = alive.nextSetBit(k + 1)) {
      if (k != into) {
        add(k, into, i);
        weigh(Math.max(k, into), Math.min(k, into));
      }
    }
    best[into] = best(into);
    for (int k = alive.nextSetBit(into + 1); k >= 0; k = alive.nextSetBit(k + 1)) {
      boolean lost = best[k] == i || best[k] == into;
      if (lost) {
        best[k] = best(k);
      } else if (likeness[k][into] > likeness[k][best[k]]) {
        best[k] = into;
      }
    }
  }

  /** Adds to what {@code k} and {@code into} have in common what {@code k} and {@code i} have. */
  private void add(int k, int into, int i) {
    double[] sum = dots[Math.max(k, into)];
    double[] more = dots[Math.max(k, i)];
    int sumAt = Math.min(k, into) * ASPECTS;
    int moreAt = Math.min(k, i) * ASPECTS;
    for (int aspect = 0; aspect < ASPECTS; aspect++) {
      sum[sumAt + aspect] += more[moreAt + aspect];
    }
  }

  private void weigh(int i, int before) {
    likeness[i][before] = Likeness.of(groups[i], groups[before], dots[i], before * ASPECTS);
  }

  private int best(int i) {
    int most = -1;
    for (int k = alive.nextSetBit(0); k >= 0 && k < i; k = alive.nextSetBit(k + 1)) {
      if (most < 0 || likeness[i][k] > likeness[i][most]) {
        most = k;
      }
    }
    return most;
  }

  private int mostAlike() {
    int most = -1;
    double highest = same;
    for (int i = alive.nextSetBit(0); i >= 0; i = alive.nextSetBit(i + 1)) {
      if (best[i] >= 0 && likeness[i][best[i]] >= highest) {
        boolean tie = most >= 0 && likeness[i][best[i]] <= highest;
        highest = likeness[i][best[i]];
        most = tie ? most : i;
      }
    }
    return most;
  }
}
