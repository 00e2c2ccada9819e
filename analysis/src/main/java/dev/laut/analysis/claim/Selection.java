package dev.laut.analysis.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The claims that are told: those that several articles carry, and whatever changes something or is
 * changed.
 *
 * @param drafts the most carried first
 * @param doubles claims that are not told, and which one stands for them
 */
record Selection(List<Draft> drafts, Map<Draft, Draft> doubles) {

  /** Claims that a person still reads. */
  private static final int MOST = 40;

  /** Part of the articles of two claims that carry both, if they are one. */
  private static final double DOUBLE = 0.4;

  Selection {
    drafts = List.copyOf(drafts);
    doubles = Map.copyOf(doubles);
  }

  /**
   * @param told claims worth telling
   * @param all claims among which are those that the told ones change
   */
  static Selection of(List<Draft> told, List<Draft> all, @Nullable Draft lead) {
    Set<Draft> chosen = new LinkedHashSet<>(told);
    all.stream().filter(draft -> !draft.changes().isEmpty()).forEach(chosen::add);
    for (Draft draft : List.copyOf(chosen)) {
      draft.changes().forEach(change -> chosen.add(change.to()));
    }
    List<Draft> sorted =
        chosen.stream()
            .sorted(
                Comparator.comparing((Draft draft) -> draft != lead)
                    .thenComparing(draft -> -draft.articles().size()))
            .toList();
    Map<Draft, Draft> doubles = doubles(sorted);
    List<Draft> kept = new ArrayList<>(sorted);
    kept.removeIf(doubles::containsKey);
    kept = new ArrayList<>(kept.subList(0, Math.min(MOST, kept.size())));
    kept.sort(Comparator.comparingInt((Draft draft) -> -draft.articles().size()));
    return new Selection(kept, doubles);
  }

  /**
   * Claims told in the words of another one, or about its number, that much the same articles
   * carry.
   */
  private static Map<Draft, Draft> doubles(List<Draft> sorted) {
    Map<Draft, Draft> doubles = new HashMap<>();
    Map<Point, List<Draft>> byFirst = new IdentityHashMap<>();
    Map<String, List<Draft>> byUnit = new HashMap<>();
    for (Draft draft : sorted) {
      List<Draft> same = byFirst.computeIfAbsent(draft.first(), any -> new ArrayList<>());
      Stream<Draft> alike =
          amounts(draft).stream()
              .flatMap(amount -> byUnit.getOrDefault(unit(amount), List.of()).stream())
              .filter(other -> isAboutOneNumber(draft, other));
      Optional<Draft> kept =
          Stream.concat(same.stream(), alike).filter(other -> isDouble(draft, other)).findFirst();
      if (kept.isPresent()) {
        doubles.put(draft, kept.get());
      } else {
        same.add(draft);
        amounts(draft).stream()
            .map(Selection::unit)
            .distinct()
            .forEach(unit -> byUnit.computeIfAbsent(unit, any -> new ArrayList<>()).add(draft));
      }
    }
    return doubles;
  }

  /** The number that a claim is about, or else those in its words. */
  private static List<Amount> amounts(Draft draft) {
    Amount amount = draft.amount();
    return amount == null ? draft.first().amounts() : List.of(amount);
  }

  private static String unit(Amount amount) {
    return amount.measure() + " " + amount.unit();
  }

  private static boolean isAboutOneNumber(Draft draft, Draft other) {
    boolean number = draft.amount() != null || other.amount() != null;
    return number
        && amounts(draft).stream()
            .anyMatch(mine ->
                amounts(other).stream()
                    .anyMatch(its -> mine.isComparable(its) && mine.agrees(its)));
  }

  private static boolean isDouble(Draft draft, Draft other) {
    Set<Integer> both = new LinkedHashSet<>(draft.articles());
    both.retainAll(other.articles());
    int either = draft.articles().size() + other.articles().size() - both.size();
    return draft.changes().isEmpty() && both.size() >= DOUBLE * either;
  }
}
