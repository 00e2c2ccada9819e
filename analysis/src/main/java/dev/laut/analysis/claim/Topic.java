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

  private final int id;
  private final List<Point> points = new ArrayList<>();
  private final List<Set<String>> wordings = new ArrayList<>();

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

  /** How much of {@code point} the topic says already, from 0 to 1. */
  double likeness(Point point, Weights weights) {
    double best = 0;
    for (Set<String> wording : wordings) {
      best = Math.max(best, weights.likeness(wording, point.concepts()));
    }
    return best;
  }

  /** Whether {@code point} brings a wording of its own, by which others may find the topic. */
  boolean add(Point point, double likeness) {
    points.add(point);
    boolean fresh = wordings.size() < WORDINGS && likeness < SAME;
    if (fresh) {
      wordings.add(point.concepts());
    }
    return fresh;
  }

  /** Takes the headline of a point's article as a wording of what the point says. */
  boolean addHeadline(Set<String> headline) {
    boolean fresh = wordings.size() < WORDINGS;
    if (fresh) {
      wordings.add(headline);
    }
    return fresh;
  }
}
