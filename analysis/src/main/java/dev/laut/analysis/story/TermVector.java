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
 * @param weights one for each term
 */
record TermVector(int[] terms, float[] weights) {

  /** A weight is so many parts of 1, or a multiple. */
  private static final float STEPS = 1 << 11;

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
   * Of length 1; nothing stays nothing. Weights are rounded to a binary fraction, so that thousands
   * of vectors have one sum, whatever the order in which they are added.
   */
  TermVector normalised() {
    double squares = 0;
    for (float weight : weights) {
      squares += weight * weight;
    }
    float[] scaled = weights.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = Math.round(scaled[i] / Math.sqrt(squares) * STEPS) / STEPS;
    }
    return squares > 0 ? new TermVector(terms, scaled) : NONE;
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
