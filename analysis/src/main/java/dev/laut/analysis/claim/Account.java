package dev.laut.analysis.claim;

import dev.laut.analysis.copy.When;
import dev.laut.analysis.origin.OutletName;
import dev.laut.model.ArticleReading;
import dev.laut.model.Place;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one article tells, ready for looking up where it tells a sentence of another one. */
final class Account {

  private final ArticleReading reading;
  private final List<Point> points;
  private final Map<String, List<Integer>> sentences = new HashMap<>();
  private final When when;

  Account(ArticleReading reading, List<Point> points) {
    this.reading = reading;
    this.points = points;
    when = When.of(reading.article().published());
    for (Point point : points) {
      for (String concept : point.concepts()) {
        sentences.computeIfAbsent(concept, any -> new ArrayList<>()).add(point.index());
      }
    }
  }

  /**
   * Where a sentence of another article is told.
   *
   * @param first number of the first of two sentences in a row; -1 for nowhere
   * @param shared how many of its concepts these hold
   * @param part the part of its weight that they hold
   */
  record Match(int first, int shared, double part) {}

  String id() {
    return reading.id();
  }

  ArticleReading reading() {
    return reading;
  }

  List<Point> points() {
    return points;
  }

  OutletName outlet() {
    return OutletName.of(reading.article().outlet());
  }

  /** Whether it is known who published it. */
  boolean hasOutlet() {
    return !outlet().words().isEmpty();
  }

  When when() {
    return when;
  }

  Set<String> concepts() {
    return sentences.keySet();
  }

  /** The two sentences in a row that hold most of what {@code concepts} weigh. */
  Match find(Set<String> concepts, Weights weights) {
    double[] sums = new double[points.size()];
    int[] counts = new int[points.size()];
    for (String concept : concepts) {
      int next = 0;
      for (int at : sentences.getOrDefault(concept, List.of())) {
        for (next = Math.max(next, at - 1); next <= at; next++) {
          sums[next] += weights.of(concept);
          counts[next]++;
        }
      }
    }
    int best = -1;
    for (int i = 0; i < sums.length; i++) {
      best = counts[i] > 0 && (best < 0 || sums[i] > sums[best]) ? i : best;
    }
    return best < 0
        ? new Match(-1, 0, 0)
        : new Match(
            best, counts[best], sums[best] / Math.max(Weights.LEAST, weights.sum(concepts)));
  }

  /** Where two sentences in a row stand, in code points. */
  Span place(int first) {
    int last = Math.min(first + 1, points.size() - 1);
    return place(new Span(points.get(first).span().begin(), points.get(last).span().end()));
  }

  /** The span in code points. */
  Span place(Span span) {
    return Place.of(id(), reading.article().text(), span).points();
  }

  int words() {
    return points.stream().mapToInt(this::words).sum();
  }

  int words(Point point) {
    return StanceWords.words(point.span().in(reading.article().text())).size();
  }
}
