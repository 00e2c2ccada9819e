package dev.laut.analysis.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The second look at a passage: its row, and what the first look made of the passages around it,
 * beside it in the tree, and alike in looks.
 */
final class Context {

  private static final int WINDOW = 4;
  private static final String[] AROUND =
      Row.names("s", new Object[] {-4, -3, -2, -1, 0, 1, 2, 3, 4});
  private static final String[] UP = Row.names("s.up", new Object[] {0, 1, 2, 3});

  private final List<Passage> passages;
  private final float[] scores;
  private final Map<Object, double[]> sums = new HashMap<>();
  private final double[] mass;

  /**
   * @param scores the first look's probability of each passage
   */
  Context(PageView page, float[] scores) {
    this.passages = page.passages();
    this.scores = scores;
    mass = new double[passages.size() + 1];
    for (Passage p : passages) {
      double weight = p.words.length + 0.5;
      double score = scores[p.index] * weight;
      mass[p.index + 1] = mass[p.index] + score;
      add(p.region.look, weight, score);
      Region r = p.region;
      for (int up = 0; up < 4 && r != null; up++, r = r.parent) {
        add(r, weight, score);
      }
    }
  }

  private void add(Object group, double weight, double score) {
    double[] sum = sums.computeIfAbsent(group, g -> new double[2]);
    sum[0] += weight;
    sum[1] += score;
  }

  private float mean(Object group) {
    double[] sum = sums.get(group);
    return sum == null ? -1 : (float) (sum[1] / sum[0]);
  }

  /** The {@code rows} of the first look, longer by what this class adds. */
  float[][] extend(float[][] rows) {
    float[][] wider = new float[rows.length][];
    Row row = new Row();
    int[] lastSure = sure(1);
    int[] nextSure = sure(-1);
    for (Passage p : passages) {
      int i = p.index;
      for (int d = -WINDOW; d <= WINDOW; d++) {
        row.add(AROUND[d + WINDOW], i + d < 0 || i + d >= scores.length ? -0.5f : scores[i + d]);
      }
      row.add("s.look", mean(p.region.look));
      Region r = p.region;
      for (int up = 0; up < 4; up++) {
        row.add(UP[up], r == null ? -1 : mean(r));
        r = r == null ? null : r.parent;
      }
      double all = mass[mass.length - 1];
      row.add("s.before", (float) (mass[i] / Math.max(1, all)));
      row.log("s.after", all - mass[i + 1]);
      row.log("s.all", all);
      row.add("s.gapBefore", lastSure[i] < 0 ? 99 : Math.min(50, i - lastSure[i]));
      row.add("s.gapAfter", nextSure[i] < 0 ? 99 : Math.min(50, nextSure[i] - i));
      row.add("s.lastKin", kin(p, lastSure[i]));
      row.add("s.nextKin", kin(p, nextSure[i]));
      float[] extra = row.take();
      float[] whole = Arrays.copyOf(rows[i], rows[i].length + extra.length);
      System.arraycopy(extra, 0, whole, rows[i].length, extra.length);
      wider[i] = whole;
    }
    return wider;
  }

  /** For each passage the nearest one before ({@code step} 1) or after it that is surely body. */
  private int[] sure(int step) {
    int[] nearest = new int[scores.length];
    int last = -1;
    for (int n = 0, i = step > 0 ? 0 : scores.length - 1; n < scores.length; n++, i += step) {
      nearest[i] = last;
      if (scores[i] > 0.7 && passages.get(i).words.length >= 10) {
        last = i;
      }
    }
    return nearest;
  }

  private float kin(Passage p, int other) {
    if (other < 0) {
      return -1;
    }
    Region a = p.region;
    Region b = passages.get(other).region;
    return (a.look == b.look ? 4 : 0) + (a.parent == b.parent ? 2 : 0) + (a == b ? 1 : 0);
  }
}
