package dev.laut.analysis.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of terms. A term is a number made from its spelling.
 *
 * @param terms ascending
 * @param weights one for each term, perhaps more
 */
record TermVector(int[] terms, float[] weights) {

  /** A weight is so many parts of 1, or a multiple. */
  private static final float STEPS = 1 << 11;

  /** Shared by all vectors that only say what is there. */
  private static final float[] ONES = new float[1 << 12];

  static {
    Arrays.fill(ONES, 1);
  }

  static final TermVector NONE = new TermVector(new int[0], new float[0]);

  static TermVector of(Map<Integer, Float> weights) {
    int[] terms = new int[weights.size()];
    float[] values = new float[terms.length];
    int k = 0;
    for (Map.Entry<Integer, Float> entry : new TreeMap<>(weights).entrySet()) {
      terms[k] = entry.getKey();
      values[k++] = entry.getValue();
    }
    return new TermVector(terms, values);
  }

  int size() {
    return terms.length;
  }

  double dot(TermVector other) {
    double sum = 0;
    int i = 0;
    int k = 0;
    while (i < terms.length && k < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[k]);
      if (order == 0) {
        sum += weights[i] * other.weights[k];
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  TermVector plus(TermVector other) {
    int[] sumTerms = new int[terms.length + other.terms.length];
    float[] sumWeights = new float[sumTerms.length];
    int i = 0;
    int k = 0;
    int size = 0;
    while (i < terms.length || k < other.terms.length) {
      boolean mine = k == other.terms.length || i < terms.length && terms[i] <= other.terms[k];
      boolean theirs = i == terms.length || k < other.terms.length && other.terms[k] <= terms[i];
      sumTerms[size] = mine ? terms[i] : other.terms[k];
      sumWeights[size++] = (mine ? weights[i++] : 0) + (theirs ? other.weights[k++] : 0);
    }
    return new TermVector(Arrays.copyOf(sumTerms, size), Arrays.copyOf(sumWeights, size));
  }

  /**
   * Of length 1, or shorter where it was shorter than {@code least}; nothing stays nothing.
   *
   * @param least at least this long a vector becomes one of length 1
   */
  TermVector normalised(double least) {
    double squares = 0;
    for (float weight : weights) {
      squares += weight * weight;
    }
    return dividedBy(Math.max(least, Math.sqrt(squares)));
  }

  /** With weights whose sum is 1; nothing stays nothing. */
  TermVector shares() {
    double sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    return dividedBy(sum);
  }

  /**
   * Weights are rounded to a binary fraction, so that thousands of vectors have one sum, whatever
   * the order in which they are added.
   */
  private TermVector dividedBy(double length) {
    if (terms.length == 0) {
      return NONE;
    }
    float[] scaled = weights.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Math.round(scaled[i] / length * STEPS) / STEPS;
    }
    return new TermVector(terms, scaled);
  }

  /** The same terms, each with weight 1. */
  TermVector present() {
    float[] ones = terms.length <= ONES.length ? ONES : new float[terms.length];
    if (ones != ONES) {
      Arrays.fill(ones, 1);
    }
    return new TermVector(terms, ones);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(terms.length);
    for (int i = 0; i < terms.length; i++) {
      out.writeInt(terms[i]);
      out.writeFloat(weights[i]);
    }
  }

  static TermVector read(DataInput in) throws IOException {
    int[] terms = new int[in.readInt()];
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = in.readInt();
      weights[i] = in.readFloat();
    }
    return new TermVector(terms, weights);
  }
}
