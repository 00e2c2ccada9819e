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

  /** One passage that a snippet tells of. */
  private static final double SNIPPET = 1.5;

  /** What the page itself tells counts less than what people tell. */
  private static final double BELIEVED = 0.5;

  /** What nobody labelled counts where an earlier forest was this sure, and then little. */
  private static final double SURE = 0.9;

  private static final double GUESS = 0.03;

  /** Of the rest of pages, which is most of them, one row in so many stands for all. */
  private static final int ONE_IN = 3;

  private static final int SMALLEST_BODY = 50;

  private final List<float[]> rows = new ArrayList<>();
  private final List<Float> targets = new ArrayList<>();
  private final List<Float> weights = new ArrayList<>();

  void add(Sample sample, float[][] table, float @Nullable [] guesses) {
    double whole = Math.max(SMALLEST_BODY, bodyWords(sample));
    List<String> texts = sample.table().texts();
    for (int i = 0; i < table.length; i++) {
      int words = words(texts.get(i));
      byte label = sample.labels()[i];
      if (label != Labels.UNKNOWN) {
        double full = (words + 1.5) / whole * PAGE + ROW;
        boolean snippet = sample.gold().body() == null && sample.told()[i] != Labels.UNKNOWN;
        double weight = snippet ? SNIPPET : sample.believed() ? full * BELIEVED : full;
        add(table[i], label, weight);
      } else if (guesses != null && guesses[i] > SURE) {
        add(table[i], 1, GUESS * Math.sqrt(words + 1.0));
      } else if (guesses != null
          && guesses[i] < 1 - SURE
          && (i * 31 + table.length) % ONE_IN == 0) {
        add(table[i], 0, GUESS * ONE_IN * Math.sqrt(words + 1.0));
      }
    }
  }

  private static int bodyWords(Sample sample) {
    String body = sample.gold().body();
    if (body != null) {
      return words(body);
    }
    int words = 0;
    for (int i = 0; i < sample.labels().length; i++) {
      words += sample.labels()[i] == Labels.IN ? words(sample.table().texts().get(i)) : 0;
    }
    return words;
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
