package dev.laut.analysis.extraction;

import java.util.List;

/** How alike two texts are, by the words that they share. */
final class Likeness {

  /** A text so much longer than another is not like it, whatever they share. */
  private static final int TIMES = 3;

  private Likeness() {}

  /** Shared words by all words of the longer text; 0 where one is much longer. */
  static float of(int[] a, int[] b) {
    if (a.length == 0
        || b.length == 0
        || a.length > b.length * TIMES
        || b.length > a.length * TIMES) {
      return 0;
    }
    return (float) shared(a, b) / Math.max(a.length, b.length);
  }

  /** The likeness to the likest of {@code texts}. */
  static float best(List<int[]> texts, int[] words) {
    float best = 0;
    for (int[] text : texts) {
      best = Math.max(best, of(text, words));
    }
    return best;
  }

  /** How many of {@code words} stand in {@code text}. */
  static int shared(int[] text, int[] words) {
    IntSet set = new IntSet();
    for (int word : text) {
      set.add(word);
    }
    int shared = 0;
    for (int word : words) {
      shared += set.contains(word) ? 1 : 0;
    }
    return shared;
  }
}
