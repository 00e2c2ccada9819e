package dev.laut.model;

import java.time.Duration;
import java.util.Arrays;

/** Says how much is published about something of late, without asking a clock. */
public final class Heat {

  /** After this time an article counts half. */
  public static final Duration HALF_LIFE = Duration.ofHours(12);

  /** Rounded to a millionth, so that it is written with few digits. */
  private static final double PRECISION = 1e6;

  private Heat() {}

  /**
   * log2 of the sum of 2^(t / half-life) over the times t, in seconds. The greatest is taken out
   * first, for such powers are beyond what a double holds.
   */
  public static double of(long[] seconds) {
    if (seconds.length == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double halfLife = HALF_LIFE.toSeconds();
    long[] sorted = seconds.clone();
    Arrays.sort(sorted);
    long newest = sorted[sorted.length - 1];
    double sum = 0;
    for (long at : sorted) {
      sum += Math.pow(2, (at - newest) / halfLife);
    }
    return Math.round((newest / halfLife + Math.log(sum) / Math.log(2)) * PRECISION) / PRECISION;
  }
}
