package dev.laut.analysis.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts points into topics: each joins the topic that it resembles most, or begins one. A point is
 * held against a bounded number of topics, so that the work grows with the number of points.
 */
final class Topics {

  /** Likeness from which on two sentences answer the same question. */
  private static final double SAME = 0.5;

  /** Topics that a concept leads to; later ones are found by their other concepts. */
  private static final int LED_TO = 48;

  private static final int COMPARED = 16;

  private final Weights weights;
  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, List<Topic>> byConcept = new HashMap<>();

  private Topics(Weights weights) {
    this.weights = weights;
  }

  /**
   * @param points in the order of their articles
   */
  static List<Topic> of(List<Point> points, Weights weights) {
    Topics topics = new Topics(weights);
    points.forEach(topics::add);
    return topics.topics;
  }

  private void add(Point point) {
    if (point.concepts().size() < 2) {
      return;
    }
    Topic best = null;
    double most = 0;
    for (Topic topic : candidates(point)) {
      double likeness = topic.likeness(point, weights);
      if (likeness > most) {
        best = topic;
        most = likeness;
      }
    }
    if (best == null || most < SAME) {
      best = new Topic(topics.size());
      topics.add(best);
      most = 0;
    }
    if (best.add(point, most)) {
      index(best, point);
    }
  }

  private List<Topic> candidates(Point point) {
    Map<Topic, Double> found = new LinkedHashMap<>();
    for (String concept : point.concepts()) {
      for (Topic topic : byConcept.getOrDefault(concept, List.of())) {
        found.merge(topic, weights.of(concept), Double::sum);
      }
    }
    return found.entrySet().stream()
        .sorted(Map.Entry.<Topic, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void index(Topic topic, Point point) {
    for (String concept : point.concepts()) {
      List<Topic> led = byConcept.computeIfAbsent(concept, any -> new ArrayList<>());
      if (led.size() < LED_TO && (led.isEmpty() || led.getLast() != topic)) {
        led.add(topic);
      }
    }
  }
}
