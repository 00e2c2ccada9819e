package dev.laut.analysis.statement.learned;

import dev.laut.model.Judgement;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;

/** A linear model over hashed features: two features with the same hash share a weight. */
public final class Weights {

  private static final int BITS = 18;

  /** How many weights there are. */
  public static final int SIZE = 1 << BITS;

  /** Steps of the written weights in one: finer differences decide nothing. */
  private static final float STEPS = 1024;

  /** How many features explain a score: more are not read. */
  private static final int STRONGEST = 5;

  private static final int GOLDEN = 0x9E3779B1;

  private final float bias;
  private final float[] weights;

  /**
   * @param bias what the sum starts from
   * @param weights one for each {@link #slot}
   */
  public Weights(float bias, float[] weights) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException(
          "a model has %d weights, not %d".formatted(SIZE, weights.length));
    }
    this.bias = bias;
    this.weights = weights.clone();
  }

  /** The place of the weight of a feature's {@code hash}. */
  public static int slot(int hash) {
    return hash * GOLDEN >>> (Integer.SIZE - BITS);
  }

  /** The sum of the features' weights: a log-odds. */
  public double score(int[] features) {
    double sum = bias;
    for (int hash : features) {
      sum += weights[slot(hash)];
    }
    return sum;
  }

  /** The features that weigh most, whichever way, the heaviest first. */
  List<Judgement.Weight> strongest(Features features) {
    return features.named().entrySet().stream()
        .map(each -> new Judgement.Weight(each.getValue(), weights[slot(each.getKey())]))
        .filter(each -> each.weight() != 0)
        .sorted(
            Comparator.comparingDouble((Judgement.Weight each) -> -Math.abs(each.weight()))
                .thenComparing(Judgement.Weight::feature))
        .limit(STRONGEST)
        .toList();
  }

  /** Writes the weights that differ from 0, in steps of 1/1024. */
  public void write(DataOutputStream out) throws IOException {
    int count = 0;
    for (float weight : weights) {
      count += steps(weight) == 0 ? 0 : 1;
    }
    out.writeFloat(bias);
    out.writeInt(count);
    int last = 0;
    for (int slot = 0; slot < SIZE; slot++) {
      if (steps(weights[slot]) != 0) {
        out.writeShort(slot - last >>> Byte.SIZE);
        out.writeByte(slot - last);
        out.writeShort(steps(weights[slot]));
        last = slot;
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Weights read(ByteBuffer in) {
    float bias = in.getFloat();
    int count = in.getInt();
    float[] weights = new float[SIZE];
    int slot = 0;
    for (int i = 0; i < count; i++) {
      slot += Short.toUnsignedInt(in.getShort()) << Byte.SIZE | Byte.toUnsignedInt(in.get());
      weights[slot] = in.getShort() / STEPS;
    }
    return new Weights(bias, weights);
  }

  private static int steps(float weight) {
    return Math.clamp(Math.round(weight * STEPS), Short.MIN_VALUE, Short.MAX_VALUE);
  }
}
