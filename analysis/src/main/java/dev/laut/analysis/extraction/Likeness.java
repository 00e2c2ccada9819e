package dev.laut.analysis.extraction;

import java.util.List;

/** A text by its words, to tell how alike others are by those that they share. */
final class Likeness {

  /** A text so much longer than another is not like it, whatever they share. */
  private static final int TIMES = 3;

  private final int length;
  private final IntSet words = new IntSet();

  /**
   * @param text its words
   */
  Likeness(int[] text) {
    length = text.length;
    for (int word : text) {
      words.add(word);
    }
  }

  /** Words, repeated ones counted each time. */
  int length() {
    return length;
  }

  /** Shared words by all words of the longer text; 0 where one is much longer. */
  float to(int[] other) {
    boolean apart = length > other.length * TIMES || other.length > length * TIMES;
    return length == 0 || other.length == 0 || apart
        ? 0
        : (float) shared(other) / Math.max(length, other.length);
  }

  /** The likeness to the likest of {@code texts}. */
  static float best(List<Likeness> texts, int[] words) {
    float best = 0;
    for (Likeness text : texts) {
      best = Math.max(best, text.to(words));
    }
    return best;
  }

  /** How many of {@code other}'s words stand in this text. */
  int shared(int[] other) {
    int shared = 0;
    for (int word : other) {
      shared += words.contains(word) ? 1 : 0;
    }
    return shared;
  }
}
