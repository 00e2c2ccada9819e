package dev.laut.analysis.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A sum of oblivious decision trees: every level of a tree asks one question, so that the answers
 * are the bits of the leaf's number. The sum is a log-odds.
 */
public final class Trees {

  private final int depth;
  private final int[] features;
  private final float[] thresholds;
  private final float[] leaves;
  private final float bias;

  /**
   * @param depth questions a tree
   * @param features for each tree the columns that its questions look at, {@code depth} a tree
   * @param thresholds a value above it answers yes
   * @param leaves {@code 1 << depth} log-odds a tree; the first question is the lowest bit
   * @param bias the log-odds without any tree
   */
  public Trees(int depth, int[] features, float[] thresholds, float[] leaves, float bias) {
    if (features.length != thresholds.length || features.length << depth != leaves.length * depth) {
      throw new IllegalArgumentException(
          "%d questions, %d thresholds and %d leaves make no trees of depth %d"
              .formatted(features.length, thresholds.length, leaves.length, depth));
    }
    this.depth = depth;
    this.features = features.clone();
    this.thresholds = thresholds.clone();
    this.leaves = leaves.clone();
    this.bias = bias;
  }

  /** The log-odds of {@code row}. */
  public float score(float[] row) {
    float sum = bias;
    int leaf0 = 0;
    for (int at = 0; at < features.length; leaf0 += 1 << depth) {
      int leaf = 0;
      for (int bit = 0; bit < depth; bit++, at++) {
        leaf |= row[features[at]] > thresholds[at] ? 1 << bit : 0;
      }
      sum += leaves[leaf0 + leaf];
    }
    return sum;
  }

  /** How long a row must at least be: one more than the last column that is asked for. */
  int reach() {
    int last = -1;
    for (int feature : features) {
      last = Math.max(last, feature);
    }
    return last + 1;
  }

  /** Writes the trees so that {@link #read} gives them back. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(depth);
    out.writeInt(features.length);
    out.writeFloat(bias);
    for (int i = 0; i < features.length; i++) {
      out.writeShort(features[i]);
      out.writeFloat(thresholds[i]);
    }
    for (float leaf : leaves) {
      out.writeFloat(leaf);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Trees read(DataInputStream in) throws IOException {
    int depth = in.readInt();
    int questions = in.readInt();
    float bias = in.readFloat();
    int[] features = new int[questions];
    float[] thresholds = new float[questions];
    for (int i = 0; i < questions; i++) {
      features[i] = in.readShort();
      thresholds[i] = in.readFloat();
    }
    float[] leaves = new float[depth == 0 ? 0 : (questions / depth) << depth];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = in.readFloat();
    }
    return new Trees(depth, features, thresholds, leaves, bias);
  }
}
