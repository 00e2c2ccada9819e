package dev.laut.analysis.claim;

import dev.laut.analysis.origin.Addresses;
import dev.laut.model.ArticleReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet changed in an article at the same address, sentence by sentence: the version
 * before is the last one that came earlier.
 */
final class Versions {

  /** Likeness from which on a sentence takes the place of another. */
  private static final double PLACE = 0.3;

  /** Sentences of a version that are looked at. */
  private static final int MOST = 200;

  private final List<ArticleReading> articles;
  private final List<List<Point>> points;
  private final Weights weights;

  /**
   * @param before a sentence that the later version has no more
   * @param after the one that stands in its place
   */
  record Change(Point before, Point after) {}

  Versions(List<ArticleReading> articles, List<List<Point>> points, Weights weights) {
    this.articles = articles;
    this.points = points;
    this.weights = weights;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      int before = -1;
      for (String address : Addresses.of(articles.get(i))) {
        @Nullable Integer known = last.put(address, i);
        before = known == null ? before : Math.max(before, known);
      }
      if (before >= 0) {
        compare(before, i, changes);
      }
    }
    return changes;
  }

  private void compare(int before, int after, List<Change> changes) {
    List<Point> gone = without(before, after);
    for (Point fresh : without(after, before)) {
      Point best = null;
      double most = PLACE;
      for (Point old : gone) {
        double likeness = weights.likeness(fresh.concepts(), old.concepts());
        if (likeness > most) {
          best = old;
          most = likeness;
        }
      }
      if (best != null) {
        gone.remove(best);
        changes.add(new Change(best, fresh));
      }
    }
  }

  /** Sentences of version {@code number} that {@code other} has not. */
  private List<Point> without(int number, int other) {
    Set<String> known = new HashSet<>();
    points.get(other).forEach(point -> known.add(words(point)));
    List<Point> without = new ArrayList<>();
    for (Point point : points.get(number).subList(0, Math.min(MOST, points.get(number).size()))) {
      if (!known.contains(words(point))) {
        without.add(point);
      }
    }
    return without;
  }

  private String words(Point point) {
    String text = articles.get(point.article()).article().text();
    return point.span().in(text).strip().replaceAll("\\s+", " ");
  }
}
