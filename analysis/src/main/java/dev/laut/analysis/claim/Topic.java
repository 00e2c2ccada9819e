package dev.laut.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Points of several articles that answer the same question, in whatever way. */
final class Topic {

  /** Wordings that others are held against. */
  private static final int WORDINGS = 6;

  /** A wording so much like another one is none of its own. */
  private static final double SAME = 0.85;

  private record Phrasing(Set<String> concepts, double weight) {}

  private final int id;
  private final List<Point> points = new ArrayList<>();
  private final List<Phrasing> wordings = new ArrayList<>();

  Topic(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  /** In the order of the articles. */
  List<Point> points() {
    return points;
  }

  Point first() {
    return points.getFirst();
  }

  Set<Integer> articles() {
    Set<Integer> articles = new TreeSet<>();
    points.forEach(point -> articles.add(point.article()));
    return articles;
  }

  /**
   * How much of {@code point} the topic says already, from 0 to 1.
   *
   * @param weight of the point's concepts
   */
  double likeness(Point point, double weight, Weights weights) {
    double best = 0;
    for (Phrasing wording : wordings) {
      best =
          Math.max(
              best,
              weights.likeness(wording.concepts(), wording.weight(), point.concepts(), weight));
    }
    return best;
  }

  /** Whether {@code point} brings a wording of its own, by which others may find the topic. */
  boolean add(Point point, double likeness, double weight) {
    points.add(point);
    boolean fresh = wordings.size() < WORDINGS && likeness < SAME;
    if (fresh) {
      wordings.add(new Phrasing(point.concepts(), weight));
    }
    return fresh;
  }

  /** Takes the headline of a point's article as a wording of what the point says. */
  boolean addHeadline(Set<String> headline, double weight) {
    boolean fresh = wordings.size() < WORDINGS;
    if (fresh) {
      wordings.add(new Phrasing(headline, weight));
    }
    return fresh;
  }
}
