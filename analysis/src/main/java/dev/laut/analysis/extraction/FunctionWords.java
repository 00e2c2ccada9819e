package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.WordList;

/** The words of {@code function-words.txt}. */
final class FunctionWords {

  private static final IntSet ALL = new IntSet();

  static {
    for (String line : WordList.lines("/dev/laut/analysis/extraction/function-words.txt")) {
      for (int word : Words.of(line)) {
        ALL.add(word);
      }
    }
  }

  private FunctionWords() {}

  /** The share of {@code words} that only sentences need. */
  static float share(int[] words) {
    int found = 0;
    for (int word : words) {
      found += ALL.contains(word) ? 1 : 0;
    }
    return words.length == 0 ? 0 : (float) found / words.length;
  }
}
