package dev.laut.analysis.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a shared concept tells: the fewer articles have it, the more. */
final class Weights {

  /** Weight of a point that is too short to be matched by one word. */
  static final double LEAST = 4.5;

  private final Map<String, Double> weights = new HashMap<>();
  private final int articles;

  Weights(List<Point> points, int articles) {
    this.articles = articles;
    Map<String, Integer> articlesWith = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (Point point : points) {
      for (String concept : point.concepts()) {
        Integer before = last.put(concept, point.article());
        if (before == null || before != point.article()) {
          articlesWith.merge(concept, 1, Integer::sum);
        }
      }
    }
    articlesWith.forEach((concept, count) -> weights.put(concept, weight(count)));
  }

  double of(String concept) {
    Double weight = weights.get(concept);
    return weight == null ? weight(1) : weight;
  }

  private double weight(int articlesWith) {
    return Math.log(1 + (articles + 1.0) / articlesWith);
  }

  double sum(Set<String> concepts) {
    double sum = 0;
    for (String concept : concepts) {
      sum += of(concept);
    }
    return sum;
  }

  /** How much of the shorter one the other says, from 0 to 1. */
  double likeness(Set<String> a, Set<String> b) {
    return likeness(a, sum(a), b, sum(b));
  }

  /** The same with the sums of both, for who compares one with many. */
  double likeness(Set<String> a, double sumA, Set<String> b, double sumB) {
    Set<String> fewer = a.size() <= b.size() ? a : b;
    Set<String> more = fewer == a ? b : a;
    int count = 0;
    double shared = 0;
    for (String concept : fewer) {
      if (more.contains(concept)) {
        count++;
        shared += of(concept);
      }
    }
    if (count < 2) {
      return 0;
    }
    double shorter = Math.max(LEAST, Math.min(sumA, sumB));
    return Math.min(1, shared / shorter);
  }
}
