package dev.laut.analysis.claim;

import dev.laut.analysis.origin.Cast;
import dev.laut.model.RelationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A claim in the making. */
final class Draft {

  /** What it does to {@code to}, as {@code point} says. */
  record Change(Draft to, RelationKind kind, Point point, String by) {}

  private final Point first;
  private final @Nullable Amount amount;
  private final List<Point> points = new ArrayList<>();
  private final Set<Integer> articles = new TreeSet<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Point> confirmations = new ArrayList<>();
  private final Map<Integer, Set<Integer>> denials = new TreeMap<>();

  /**
   * @param first whose words it is told in
   * @param points of all that carry it: who says it, denies it, puts another value in its place
   */
  Draft(Point first, List<Point> points) {
    this(first, points, null);
  }

  /** A claim about one number. */
  Draft(Point first, List<Point> points, @Nullable Amount amount) {
    this.first = first;
    this.amount = amount;
    for (Point point : points) {
      add(point);
    }
  }

  Point first() {
    return first;
  }

  @Nullable Amount amount() {
    return amount;
  }

  List<Point> points() {
    return points;
  }

  void add(Point point) {
    points.add(point);
    articles.add(point.article());
  }

  /**
   * Lets the articles that deny this claim, take it back or put another in its place carry it, too.
   */
  void carryBy(Change change) {
    boolean answers =
        switch (change.kind()) {
          case CONTRADICTS, WITHDRAWS, REVISES -> true;
          case REPEATS, SUPPORTS -> false;
        };
    if (answers && !articles.contains(change.point().article())) {
      add(change.point());
      points.sort(Comparator.comparingInt(Point::article));
    }
  }

  List<Change> changes() {
    return changes;
  }

  /** Sentences by which a further source confirms it. */
  List<Point> confirmations() {
    return confirmations;
  }

  /** Notes that {@code origin}, numbered as in {@link Cast#origin}, denies it in an article. */
  void deny(int origin, int article) {
    denials.computeIfAbsent(origin, any -> new TreeSet<>()).add(article);
  }

  /** Whether {@code origin} denies it in that article; it may say otherwise in a later one. */
  boolean isDenied(int origin, int article) {
    return denials.getOrDefault(origin, Set.of()).contains(article);
  }

  /** Origins, numbered as in {@link Cast#origin}, who deny it somewhere. */
  Set<Integer> deniers() {
    return denials.keySet();
  }

  Set<Integer> articles() {
    return articles;
  }

  /** Adds a change unless this claim has one of its kind to {@code to} already. */
  void change(Draft to, RelationKind kind, Point point, String by) {
    boolean known = changes.stream().anyMatch(change -> change.to() == to && change.kind() == kind);
    if (!known && to != this) {
      changes.add(new Change(to, kind, point, by));
    }
  }
}
