package dev.laut.evaluation.statement;

import dev.laut.analysis.statement.learned.Weights;

/**
 * Weights while they are learned: AdaGrad (Duchi, Hazan and Singer, 2011) with a ridge, averaged
 * over the later epochs.
 */
final class Descent {

  private static final double SMOOTHING = 0.01;

  private final double rate;
  private final double ridge;
  private final float bias;
  private final float[] weights = new float[Weights.SIZE];
  private final float[] squares = new float[Weights.SIZE];
  private final double[] sums = new double[Weights.SIZE];
  private int epochs;

  Descent(double rate, double ridge, float bias) {
    this.rate = rate;
    this.ridge = ridge;
    this.bias = bias;
  }

  double score(int[] slots) {
    double sum = bias;
    for (int slot : slots) {
      sum += weights[slot];
    }
    return sum;
  }

  /** Moves the weights of {@code slots} along {@code gradient}. */
  void step(int[] slots, double gradient) {
    for (int slot : slots) {
      double slope = gradient - ridge * weights[slot];
      squares[slot] += (float) (slope * slope);
      weights[slot] += (float) (rate * slope / Math.sqrt(SMOOTHING + squares[slot]));
    }
  }

  /** Lets the weights as they are now count for the average. */
  void keep() {
    epochs++;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
  }

  Weights average() {
    float[] average = new float[Weights.SIZE];
    for (int i = 0; i < average.length; i++) {
      average[i] = (float) (sums[i] / epochs);
    }
    return new Weights(bias, average);
  }
}
