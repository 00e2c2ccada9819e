package dev.laut.analysis.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A sum of oblivious decision trees: every level of a tree asks one question, so that the answers
 * are the bits of the leaf's number. The sum is a log-odds.
 */
public final class Trees {

  /** Rows looked at together: their columns fit the processor's cache. */
  private static final int CHUNK = 128;

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

  /** The log-odds of each row; faster than one by one. */
  public float[] scores(float[][] rows) {
    float[] scores = new float[rows.length];
    Arrays.fill(scores, bias);
    float[][] columns = new float[reach()][];
    for (int from = 0; from < rows.length; from += CHUNK) {
      int size = Math.min(CHUNK, rows.length - from);
      score(rows, from, size, columns, scores);
    }
    return scores;
  }

  /** Asks each question of {@code size} rows in turn, which processors do for many at once. */
  private void score(float[][] rows, int from, int size, float[][] columns, float[] scores) {
    turn(rows, from, size, columns);
    int[] leaf = new int[size];
    int leaf0 = 0;
    for (int at = 0; at < features.length; leaf0 += 1 << depth) {
      Arrays.fill(leaf, leaf0);
      for (int bit = 0; bit < depth; bit++, at++) {
        ask(columns[features[at]], thresholds[at], 1 << bit, leaf);
      }
      for (int i = 0; i < size; i++) {
        scores[from + i] += leaves[leaf[i]];
      }
    }
  }

  private static void ask(float[] column, float threshold, int yes, int[] leaf) {
    for (int i = 0; i < leaf.length; i++) {
      leaf[i] += column[i] > threshold ? yes : 0;
    }
  }

  /** Lays rows out by column, as far as questions ask for them. */
  private void turn(float[][] rows, int from, int size, float[][] columns) {
    for (int feature : features) {
      if (columns[feature] == null) {
        columns[feature] = new float[CHUNK];
      }
    }
    for (int i = 0; i < size; i++) {
      float[] row = rows[from + i];
      for (int feature = 0; feature < columns.length; feature++) {
        if (columns[feature] != null) {
          columns[feature][i] = row[feature];
        }
      }
    }
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
