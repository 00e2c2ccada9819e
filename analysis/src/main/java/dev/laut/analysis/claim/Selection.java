package dev.laut.analysis.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final double DOUBLE = 0.6;

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

  /** Claims told in the words of another one that much the same articles carry. */
  private static Map<Draft, Draft> doubles(List<Draft> sorted) {
    Map<Draft, Draft> doubles = new HashMap<>();
    Map<Point, List<Draft>> byFirst = new IdentityHashMap<>();
    for (Draft draft : sorted) {
      List<Draft> same = byFirst.computeIfAbsent(draft.first(), any -> new ArrayList<>());
      same.stream()
          .filter(other -> isDouble(draft, other))
          .findFirst()
          .ifPresentOrElse(other -> doubles.put(draft, other), () -> same.add(draft));
    }
    return doubles;
  }

  private static boolean isDouble(Draft draft, Draft other) {
    Set<Integer> both = new LinkedHashSet<>(draft.articles());
    both.retainAll(other.articles());
    int either = draft.articles().size() + other.articles().size() - both.size();
    return draft.changes().isEmpty() && both.size() >= DOUBLE * either;
  }
}
