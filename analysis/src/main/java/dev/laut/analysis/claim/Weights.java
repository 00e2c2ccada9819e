package dev.laut.analysis.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a shared concept tells: the fewer articles have it, the more. */
final class Weights {

  /** Weight of a point that is too short to be matched by one word. */
  private static final double LEAST = 4.5;

  private final Map<String, Integer> articlesWith = new HashMap<>();
  private final int articles;

  Weights(List<Point> points, int articles) {
    this.articles = articles;
    Map<String, Integer> last = new HashMap<>();
    for (Point point : points) {
      for (String concept : point.concepts()) {
        Integer before = last.put(concept, point.article());
        if (before == null || before != point.article()) {
          articlesWith.merge(concept, 1, Integer::sum);
        }
      }
    }
  }

  double of(String concept) {
    return Math.log(1 + (articles + 1.0) / articlesWith.getOrDefault(concept, 1));
  }

  /** The part of the articles that have the concept. */
  double spread(String concept) {
    return articlesWith.getOrDefault(concept, 0) / (double) articles;
  }

  double sum(Set<String> concepts) {
    double sum = 0;
    for (String concept : concepts) {
      sum += of(concept);
    }
    return sum;
  }

  Set<String> shared(Set<String> a, Set<String> b) {
    Set<String> shared = new LinkedHashSet<>(a);
    shared.retainAll(b);
    return shared;
  }

  /** How much of the shorter one the other says, from 0 to 1. */
  double likeness(Set<String> a, Set<String> b) {
    Set<String> shared = shared(a, b);
    if (shared.size() < 2) {
      return 0;
    }
    double shorter = Math.max(LEAST, Math.min(sum(a), sum(b)));
    return Math.min(1, sum(shared) / shorter);
  }
}
