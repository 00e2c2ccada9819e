package dev.laut.evaluation.name;

import dev.laut.analysis.name.Labels;
import dev.laut.analysis.name.NameFeatures;
import dev.laut.analysis.name.NameModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * An averaged perceptron (Collins 2002) with a margin, which learns along its own guesses, as it
 * will have to tag. Deterministic: the same sentences in the same order give the same weights.
 */
final class Perceptron {

  private static final int EPOCHS = 12;
  private static final double MARGIN = 5;

  /** Weights are kept as whole numbers; averages in steps of a twelfth lose nothing measurable. */
  private static final double SCALE = 12;

  private final Map<Integer, Row> rows = new HashMap<>();
  private final int[] features = new int[NameFeatures.COUNT];
  private long step;

  /**
   * Weights of one feature, the sum of each over all steps, and when that was brought up to date.
   */
  private static final class Row {
    final double[] weights = new double[Labels.COUNT];
    final double[] sums = new double[Labels.COUNT];
    final long[] seen = new long[Labels.COUNT];

    void change(int label, int by, long now) {
      sums[label] += weights[label] * (now - seen[label]);
      seen[label] = now;
      weights[label] += by;
    }

    double average(int label, long now) {
      return (sums[label] + weights[label] * (now - seen[label])) / now;
    }
  }

  NameModel train(List<MarkedSentence> sentences) {
    List<MarkedSentence> order = new ArrayList<>(sentences);
    Random random = new Random(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    return model();
  }

  private void learn(MarkedSentence sentence) {
    int before = 0;
    int before2 = 0;
    for (int i = 0; i < sentence.labels().length; i++) {
      step++;
      sentence.features().fill(i, before, before2, features);
      double[] scores = scores();
      int gold = sentence.labels()[i];
      int best = best(scores, before);
      int rival = best == gold ? rival(scores, gold) : best;
      if (best != gold || scores[gold] - scores[rival] < MARGIN) {
        update(gold, rival);
      }
      before2 = before;
      before = best;
    }
  }

  private double[] scores() {
    double[] scores = new double[Labels.COUNT];
    for (int feature : features) {
      Row row = rows.get(feature);
      if (row != null) {
        for (int label = 0; label < scores.length; label++) {
          scores[label] += row.weights[label];
        }
      }
    }
    return scores;
  }

  private static int best(double[] scores, int before) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best] && Labels.follows(before, label)) {
        best = label;
      }
    }
    return best;
  }

  private static int rival(double[] scores, int gold) {
    int rival = gold == 0 ? 1 : 0;
    for (int label = 0; label < scores.length; label++) {
      if (label != gold && scores[label] > scores[rival]) {
        rival = label;
      }
    }
    return rival;
  }

  private void update(int gold, int rival) {
    for (int feature : features) {
      Row row = rows.computeIfAbsent(feature, any -> new Row());
      row.change(gold, 1, step);
      row.change(rival, -1, step);
    }
  }

  private NameModel model() {
    Map<Integer, short[]> kept = new TreeMap<>();
    rows.forEach((feature, row) -> {
      short[] weights = new short[Labels.COUNT];
      boolean any = false;
      for (int label = 0; label < weights.length; label++) {
        weights[label] = rounded(row.average(label, step));
        any |= weights[label] != 0;
      }
      if (any) {
        kept.put(feature, weights);
      }
    });
    int[] hashes = kept.keySet().stream().mapToInt(Integer::intValue).toArray();
    return NameModel.of(hashes, kept.values().toArray(new short[0][]));
  }

  private static short rounded(double weight) {
    return (short) Math.clamp(Math.round(weight * SCALE), Short.MIN_VALUE, Short.MAX_VALUE);
  }
}
