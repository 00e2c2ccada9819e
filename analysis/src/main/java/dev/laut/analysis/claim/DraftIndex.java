package dev.laut.analysis.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the claims that a sentence may be about, by the concepts that they share. */
final class DraftIndex {

  /** Sentences by which a claim is found. */
  private static final int WORDINGS = 6;

  /** Claims that a concept leads to, those listed first. */
  private static final int LED_TO = 64;

  private static final int FOUND = 16;

  private final Weights weights;
  private final Map<String, List<Draft>> byConcept = new HashMap<>();

  /**
   * @param drafts the most important first
   */
  DraftIndex(List<Draft> drafts, Weights weights) {
    this.weights = weights;
    for (Draft draft : drafts) {
      for (Point point : wordings(draft)) {
        for (String concept : point.concepts()) {
          List<Draft> led = byConcept.computeIfAbsent(concept, any -> new ArrayList<>());
          if (led.size() < LED_TO && (led.isEmpty() || led.getLast() != draft)) {
            led.add(draft);
          }
        }
      }
    }
  }

  private static List<Point> wordings(Draft draft) {
    return draft.points().subList(0, Math.min(WORDINGS, draft.points().size()));
  }

  /** Claims of earlier articles that share most with {@code point}, in the order of the list. */
  List<Draft> near(Point point) {
    Map<Draft, Double> found = new LinkedHashMap<>();
    for (String concept : point.concepts()) {
      for (Draft draft : byConcept.getOrDefault(concept, List.of())) {
        if (draft.first().article() < point.article()) {
          found.merge(draft, weights.of(concept), Double::sum);
        }
      }
    }
    return found.entrySet().stream()
        .sorted(Map.Entry.<Draft, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(FOUND)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How much {@code point} resembles what earlier articles say of the claim, from 0 to 1. */
  double likeness(Point point, Draft draft) {
    double most = 0;
    for (Point other : wordings(draft)) {
      if (other.article() < point.article()) {
        most = Math.max(most, weights.likeness(point.concepts(), other.concepts()));
      }
    }
    return most;
  }
}
