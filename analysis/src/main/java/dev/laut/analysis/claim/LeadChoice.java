package dev.laut.analysis.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what a story is about: what most headlines and first sentences say. */
final class LeadChoice {

  /** Headlines that are asked, evenly spread over the story. */
  private static final int ASKED = 80;

  /** Sentences at the beginning of an article that may say what it is about. */
  private static final int OPENING = 3;

  /** What a word in an opening counts beside one in a headline. */
  private static final double OPENED = 0.6;

  /** Words of the lead by which it is found in other articles. */
  private static final int KEYS = 7;

  /** Part of the keys' worth that an article must hold to carry the lead. */
  private static final double CARRIED = 0.38;

  /** How much a later article's sentence must be better than the first one's. */
  private static final double LATER = 0.35;

  /** What each sentence before it takes from a sentence's worth. */
  private static final double DEEPER = 0.06;

  private static final int SHORTEST = 6;

  private final List<List<Point>> points;
  private final Map<String, Double> core = new HashMap<>();

  /**
   * @param points of each article
   * @param headlines of each article, as concepts
   */
  LeadChoice(List<List<Point>> points, List<Set<String>> headlines) {
    this.points = points;
    int step = Math.max(1, points.size() / ASKED);
    int asked = (points.size() + step - 1) / step;
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < points.size(); i += step) {
      Set<String> headline = headlines.get(i);
      Set<String> opening = new LinkedHashSet<>();
      points.get(i).stream().limit(OPENING).forEach(point -> opening.addAll(point.concepts()));
      headline.forEach(concept -> core.merge(concept, 1.0 / asked, Double::sum));
      opening.forEach(concept -> core.merge(concept, OPENED / asked, Double::sum));
      opening.addAll(headline);
      opening.forEach(concept -> times.merge(concept, 1, Integer::sum));
    }
    if (asked > 1) {
      core.keySet().removeIf(concept -> times.getOrDefault(concept, 0) < 2);
    }
    core.replaceAll((concept, worth) -> Math.sqrt(worth));
  }

  /**
   * The lead with all points that carry it, the best one of each article; null if there is none.
   */
  @Nullable Draft find() {
    Point first = first();
    if (first == null) {
      return null;
    }
    Map<String, Double> keys = keys(first);
    double worth = keys.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Point> carriers = new ArrayList<>();
    for (List<Point> article : points) {
      Point best = null;
      double most = 0;
      for (Point point : article) {
        double held = held(point, keys) * (point == first ? 2 : 1);
        if (held > most) {
          best = point;
          most = held;
        }
      }
      if (best != null && most >= CARRIED * worth) {
        carriers.add(best);
      }
    }
    return new Draft(first, carriers);
  }

  private @Nullable Point first() {
    Point best = null;
    double most = 0;
    for (List<Point> article : points) {
      for (Point point : article.subList(0, Math.min(OPENING, article.size()))) {
        double late = LATER * point.article() / points.size() + DEEPER * point.index();
        double score =
            held(point, core) / Math.sqrt(Math.max(SHORTEST, point.concepts().size())) * (1 - late);
        if (score > most) {
          best = point;
          most = score;
        }
      }
    }
    return best;
  }

  private Map<String, Double> keys(Point first) {
    Map<String, Double> held = new TreeMap<>();
    for (String concept : first.concepts()) {
      Double worth = core.get(concept);
      if (worth != null) {
        held.put(concept, worth);
      }
    }
    Map<String, Double> keys = new LinkedHashMap<>();
    held.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(KEYS)
        .forEach(key -> keys.put(key.getKey(), key.getValue()));
    return keys;
  }

  private static double held(Point point, Map<String, Double> worth) {
    double sum = 0;
    for (String concept : point.concepts()) {
      sum += worth.getOrDefault(concept, 0.0);
    }
    return sum;
  }
}
