package dev.laut.evaluation.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Between which values a figure lies in 95 of 100 samples of the articles (bootstrap, percentiles).
 */
public record Interval(double low, double high) {

  private static final int DRAWS = 1000;
  private static final long SEED = 1;
  private static final double TAIL = 0.025;

  /** The intervals of all shares of {@code outcome} by name; the dice are seeded. */
  public static Map<String, Interval> of(Outcome outcome) {
    Resampling resampling = outcome.resampling();
    if (resampling == null || outcome.cases().isEmpty()) {
      throw new IllegalArgumentException("no intervals: this measure cannot be taken of a sample");
    }
    SplittableRandom dice = new SplittableRandom(SEED);
    Map<String, List<Double>> values = new LinkedHashMap<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      int[] places = dice.ints(outcome.cases().size(), 0, outcome.cases().size()).toArray();
      for (Figure figure : resampling.figures(places)) {
        if (!figure.whole()) {
          values.computeIfAbsent(figure.name(), name -> new ArrayList<>()).add(figure.value());
        }
      }
    }
    Map<String, Interval> intervals = new LinkedHashMap<>();
    values.forEach((name, drawn) -> intervals.put(name, of(drawn)));
    return intervals;
  }

  private static Interval of(List<Double> drawn) {
    double[] sorted = drawn.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    int tail = (int) (TAIL * sorted.length);
    return new Interval(sorted[tail], sorted[sorted.length - 1 - tail]);
  }

  /** As in {@code [.775, .829]}. */
  public String text() {
    return String.format(Locale.ROOT, "[%.3f, %.3f]", low, high);
  }
}
