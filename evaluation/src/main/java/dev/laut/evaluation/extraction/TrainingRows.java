package dev.laut.evaluation.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows with what they should give and how much each counts. */
final class TrainingRows {

  /**
   * A page whose whole body is known weighs so much, spread over its words; each row a little more.
   */
  private static final double PAGE = 40;

  private static final double ROW = 0.15;
  private static final double HEAVIEST = 15;

  /** What nobody labelled counts where an earlier forest was this sure, and then little. */
  private static final double SURE = 0.9;

  private static final double GUESS = 0.03;

  private final List<float[]> rows = new ArrayList<>();
  private final List<Float> targets = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();

  void add(TrainExtraction.Sample sample, float[][] table, float @Nullable [] guesses) {
    String body = sample.gold().body();
    double whole = body == null ? 0 : Math.max(50, words(body));
    List<String> texts = sample.table().texts();
    for (int i = 0; i < table.length; i++) {
      int words = words(texts.get(i));
      byte label = sample.labels()[i];
      if (label != Labels.UNKNOWN) {
        add(table[i], label, body == null ? 1 : (words + 1.5) / whole * PAGE + ROW);
      } else if (guesses != null && Math.abs(guesses[i] - 0.5) > SURE - 0.5) {
        add(table[i], guesses[i] > 0.5 ? 1 : 0, GUESS * Math.sqrt(words + 1.0));
      }
    }
  }

  private void add(float[] row, float target, double weight) {
    rows.add(row);
    targets.add(target);
    weights.add((float) Math.min(HEAVIEST, weight));
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  List<float[]> rows() {
    return rows;
  }

  float[] targets() {
    return array(targets);
  }

  float[] weights() {
    return array(weights);
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
