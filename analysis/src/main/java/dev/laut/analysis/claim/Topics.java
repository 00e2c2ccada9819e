package dev.laut.analysis.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** Sentences that may say what the headline says, and how like it they must be. */
  private static final int OPENING = 8;

  private static final double HEADED = 0.3;

  private final Weights weights;
  private final List<Topic> topics = new ArrayList<>();
  private final Map<String, List<Topic>> byConcept = new HashMap<>();

  /** Of each topic what it shares with the point that is looked at; 0 between points. */
  private double[] shared = new double[COMPARED];

  private Topics(Weights weights) {
    this.weights = weights;
  }

  /**
   * @param points of each article
   * @param headlines of each article, as concepts
   */
  static List<Topic> of(List<List<Point>> points, List<Set<String>> headlines, Weights weights) {
    Topics topics = new Topics(weights);
    for (int i = 0; i < points.size(); i++) {
      topics.add(points.get(i), headlines.get(i));
    }
    return topics.topics;
  }

  private void add(List<Point> article, Set<String> headline) {
    Topic headed = null;
    double most = HEADED;
    for (Point point : article) {
      Topic topic = add(point);
      double likeness = weights.likeness(point.concepts(), headline);
      if (topic != null && likeness > most && point.index() < OPENING) {
        headed = topic;
        most = likeness;
      }
    }
    if (headed != null && headed.addHeadline(headline, weights.sum(headline))) {
      index(headed, headline);
    }
  }

  private @Nullable Topic add(Point point) {
    if (point.concepts().size() < 2) {
      return null;
    }
    Topic best = null;
    double most = 0;
    double weight = weights.sum(point.concepts());
    for (Topic topic : candidates(point)) {
      double likeness = topic.likeness(point, weight, weights);
      if (likeness > most) {
        best = topic;
        most = likeness;
      }
    }
    if (best == null || most < SAME) {
      best = new Topic(topics.size());
      topics.add(best);
      shared = topics.size() > shared.length ? Arrays.copyOf(shared, shared.length * 2) : shared;
      most = 0;
    }
    if (best.add(point, most, weight)) {
      index(best, point.concepts());
    }
    return best;
  }

  /** Topics that share most with the point; of two alike the one that was found first. */
  private List<Topic> candidates(Point point) {
    List<Topic> found = new ArrayList<>();
    for (String concept : point.concepts()) {
      double weight = weights.of(concept);
      for (Topic topic : byConcept.getOrDefault(concept, List.of())) {
        if (shared[topic.id()] == 0) {
          found.add(topic);
        }
        shared[topic.id()] += weight;
      }
    }
    List<Topic> most = new ArrayList<>();
    for (Topic topic : found) {
      int place = most.size();
      while (place > 0 && shared[most.get(place - 1).id()] < shared[topic.id()]) {
        place--;
      }
      if (place < COMPARED) {
        most.add(place, topic);
        most.subList(Math.min(COMPARED, most.size()), most.size()).clear();
      }
    }
    found.forEach(topic -> shared[topic.id()] = 0);
    return most;
  }

  private void index(Topic topic, Set<String> concepts) {
    for (String concept : concepts) {
      List<Topic> led = byConcept.computeIfAbsent(concept, any -> new ArrayList<>());
      if (led.size() < LED_TO && (led.isEmpty() || led.getLast() != topic)) {
        led.add(topic);
      }
    }
  }
}
