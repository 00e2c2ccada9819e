package dev.laut.analysis.story;

import java.util.Arrays;

/**
 * What single articles have in common, remembered: neighbours are held against each other again and
 * again. One pair pushes another out; what is remembered changes nothing but the time it takes.
 */
final class Pairs {

  private static final int PLACES = 1 << 16;
  private static final int ASPECTS = Aspect.values().length;

  private final long[] keys = new long[PLACES];
  private final double[] dots = new double[PLACES * ASPECTS];

  /** Forgets all pairs, as when articles are weighed anew. */
  void clear() {
    Arrays.fill(keys, 0);
  }

  /**
   * The products of two groups, by the ordinal of the aspect, as from {@link Group#dots}.
   *
   * @param into where they are written, from {@code at}
   */
  void dots(Group a, Group b, double[] into, int at) {
    if (a.size() > 1 || b.size() > 1) {
      a.dots(b, into, at);
      return;
    }
    int one = a.members()[0];
    int other = b.members()[0];
    long key = 1L + Math.min(one, other) << 32 | Math.max(one, other);
    int place = (int) (key * 0x9e3779b97f4a7c15L >>> 48) & PLACES - 1;
    if (keys[place] != key) {
      a.dots(b, dots, place * ASPECTS);
      keys[place] = key;
    }
    System.arraycopy(dots, place * ASPECTS, into, at, ASPECTS);
  }
}
