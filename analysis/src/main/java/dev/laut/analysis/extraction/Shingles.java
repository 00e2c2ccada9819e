package dev.laut.analysis.extraction;

/** The runs of three words of a text, to tell how much of another text stands in it. */
final class Shingles {

  private static final int RUN = 3;

  private final IntSet runs = new IntSet();

  Shingles(int[] words) {
    for (int i = 0; i < words.length; i++) {
      runs.add(run(words, i));
    }
  }

  /**
   * The share of {@code words}' runs that stand in this text; the runs at the end may be shorter.
   */
  float share(int[] words) {
    if (words.length == 0) {
      return 0;
    }
    int last = Math.max(1, words.length - RUN + 1);
    int found = 0;
    for (int i = 0; i < last; i++) {
      found += words.length < RUN ? 0 : runs.contains(run(words, i)) ? 1 : 0;
    }
    return (float) found / last;
  }

  private static int run(int[] words, int at) {
    int hash = 7;
    for (int i = at; i < Math.min(words.length, at + RUN); i++) {
      hash = hash * 1_000_003 + words[i];
    }
    return hash;
  }
}
