package dev.laut.evaluation.extraction;

import dev.laut.analysis.extraction.Trees;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Gradient boosting of oblivious trees on the logistic loss, second order, deterministic. */
public final class Booster {

  private static final int BINS = 48;

  /**
   * @param trees how many
   * @param depth questions a tree
   * @param rate share of each tree's answer that is kept
   * @param ridge penalty on large leaves
   * @param columns share of the columns that a tree may look at
   */
  public record Settings(int trees, int depth, double rate, double ridge, double columns) {}

  private final Settings settings;
  private final int rows;
  private final float[][] borders;
  private final byte[][] bins;
  private final float[] target;
  private final float[] weight;

  public Booster(Settings settings, List<float[]> rows, float[] target, float[] weight) {
    this.settings = settings;
    this.rows = rows.size();
    this.target = target;
    this.weight = weight;
    int width = rows.getFirst().length;
    borders = new float[width][];
    bins = new byte[width][this.rows];
    float[] column = new float[this.rows];
    for (int f = 0; f < width; f++) {
      for (int i = 0; i < this.rows; i++) {
        column[i] = rows.get(i)[f];
      }
      borders[f] = borders(column);
      for (int i = 0; i < this.rows; i++) {
        bins[f][i] = (byte) bin(borders[f], column[i]);
      }
    }
  }

  private static float[] borders(float[] column) {
    float[] sorted = column.clone();
    Arrays.sort(sorted);
    float[] found = new float[BINS];
    int count = 0;
    for (int b = 1; b < BINS; b++) {
      int at = (int) ((long) b * sorted.length / BINS);
      float low = sorted[at];
      int next = at;
      while (next < sorted.length && sorted[next] == low) {
        next++;
      }
      int first = at;
      while (first > 0 && sorted[first - 1] == low) {
        first--;
      }
      if (first > 0) {
        count = put(found, count, (sorted[first - 1] + low) / 2);
      }
      if (next < sorted.length) {
        count = put(found, count, (low + sorted[next]) / 2);
      }
    }
    if (count == 0 && sorted[0] != sorted[sorted.length - 1]) {
      count = put(found, count, (sorted[0] + sorted[sorted.length - 1]) / 2);
    }
    return Arrays.copyOf(found, count);
  }

  private static int put(float[] found, int count, float border) {
    if (count < found.length && (count == 0 || border > found[count - 1])) {
      found[count++] = border;
    }
    return count;
  }

  private static int bin(float[] borders, float value) {
    int bin = 0;
    while (bin < borders.length && value > borders[bin]) {
      bin++;
    }
    return bin;
  }

  /** Grows the trees; the same rows and seed give the same trees. */
  public Trees grow(long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    int depth = settings.depth();
    int[] features = new int[settings.trees() * depth];
    float[] thresholds = new float[settings.trees() * depth];
    float[] leaves = new float[settings.trees() << depth];
    float bias = bias();
    float[] score = new float[rows];
    Arrays.fill(score, bias);
    float[] gradient = new float[rows];
    float[] curve = new float[rows];
    int[] leaf = new int[rows];
    for (int t = 0; t < settings.trees(); t++) {
      for (int i = 0; i < rows; i++) {
        double p = 1 / (1 + Math.exp(-score[i]));
        gradient[i] = (float) (weight[i] * (target[i] - p));
        curve[i] = (float) (weight[i] * Math.max(1e-4, p * (1 - p)));
      }
      Arrays.fill(leaf, 0);
      boolean[] open = new boolean[borders.length];
      for (int f = 0; f < open.length; f++) {
        open[f] = borders[f].length > 0 && dice.nextDouble() < settings.columns();
      }
      for (int level = 0; level < depth; level++) {
        int[] best = best(open, leaf, level, gradient, curve);
        int at = t * depth + level;
        features[at] = best[0];
        thresholds[at] = borders[best[0]][best[1]];
        byte[] column = bins[best[0]];
        for (int i = 0; i < rows; i++) {
          leaf[i] |= column[i] > best[1] ? 1 << level : 0;
        }
      }
      double[] g = new double[1 << depth];
      double[] h = new double[1 << depth];
      for (int i = 0; i < rows; i++) {
        g[leaf[i]] += gradient[i];
        h[leaf[i]] += curve[i];
      }
      for (int l = 0; l < g.length; l++) {
        leaves[(t << depth) + l] = (float) (settings.rate() * g[l] / (h[l] + settings.ridge()));
      }
      for (int i = 0; i < rows; i++) {
        score[i] += leaves[(t << depth) + leaf[i]];
      }
    }
    return new Trees(depth, features, thresholds, leaves, bias);
  }

  private float bias() {
    double yes = 1;
    double no = 1;
    for (int i = 0; i < rows; i++) {
      yes += weight[i] * target[i];
      no += weight[i] * (1 - target[i]);
    }
    return (float) Math.log(yes / no);
  }

  /** The column and border whose question lowers the loss most, asked in all leaves at once. */
  private int[] best(boolean[] open, int[] leaf, int level, float[] gradient, float[] curve) {
    int leaves = 1 << level;
    double[] g = new double[leaves * (BINS + 1)];
    double[] h = new double[leaves * (BINS + 1)];
    double bestGain = -1;
    int[] best = {0, 0};
    for (int f = 0; f < open.length; f++) {
      if (!open[f]) {
        continue;
      }
      Arrays.fill(g, 0);
      Arrays.fill(h, 0);
      byte[] column = bins[f];
      for (int i = 0; i < rows; i++) {
        int at = leaf[i] * (BINS + 1) + column[i];
        g[at] += gradient[i];
        h[at] += curve[i];
      }
      double[] gain = new double[borders[f].length];
      for (int l = 0; l < leaves; l++) {
        addGains(gain, g, h, l * (BINS + 1));
      }
      for (int b = 0; b < gain.length; b++) {
        if (gain[b] > bestGain) {
          bestGain = gain[b];
          best = new int[] {f, b};
        }
      }
    }
    return best;
  }

  private void addGains(double[] gain, double[] g, double[] h, int from) {
    double allG = 0;
    double allH = 0;
    for (int b = from; b < from + BINS + 1; b++) {
      allG += g[b];
      allH += h[b];
    }
    double ridge = settings.ridge();
    double leftG = 0;
    double leftH = 0;
    for (int b = 0; b < gain.length; b++) {
      leftG += g[from + b];
      leftH += h[from + b];
      double rightG = allG - leftG;
      double rightH = allH - leftH;
      gain[b] += leftG * leftG / (leftH + ridge) + rightG * rightG / (rightH + ridge);
    }
  }
}
