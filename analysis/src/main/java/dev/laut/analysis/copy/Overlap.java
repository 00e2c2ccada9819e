package dev.laut.analysis.copy;

import java.util.List;

/**
 * What one text holds of another.
 *
 * @param from for each word of dst the number of the same word in src, or -1
 * @param covered for each word of dst whether it stems from src, reworded text included
 * @param stretches the stretches that both hold, in the order of dst, not overlapping there
 * @param runs the stretches taken word for word, small edits allowed
 * @param spoken for each word of dst whether both hold it, one at least as direct speech
 */
record Overlap(
    int[] from, boolean[] covered, List<Stretch> stretches, List<Stretch> runs, boolean[] spoken) {

  /** Words {@code [srcBegin, srcEnd)} of src that are {@code [dstBegin, dstEnd)} of dst. */
  record Stretch(int srcBegin, int srcEnd, int dstBegin, int dstEnd) {

    int words() {
      return dstEnd - dstBegin;
    }

    /** This and {@code next} as one. */
    Stretch to(Stretch next) {
      return new Stretch(srcBegin, next.srcEnd, dstBegin, next.dstEnd);
    }
  }

  /** The covered part of dst. */
  double part() {
    int words = 0;
    for (boolean word : covered) {
      words += word ? 1 : 0;
    }
    return covered.length == 0 ? 0 : (double) words / covered.length;
  }
}
