package dev.laut.analysis.copy;

import dev.laut.analysis.annotation.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words as numbers: the same word in another case or with another ending gives the same number. The
 * two highest bits of a number tell what sort of word it is.
 */
final class Stems {

  /** Words that any text needs: articles, pronouns, prepositions. */
  private static final int FUNCTION = 0;

  private static final int CONTENT = 1;
  private static final int NUMBER = 2;

  /** Letters that a stem keeps at least. */
  private static final int SHORTEST = 4;

  private static final String[] ENDINGS = {
    "ern", "ing", "en", "er", "es", "em", "ed", "e", "n", "s"
  };
  private static final Set<Integer> FUNCTION_WORDS = new HashSet<>();

  static {
    for (String line : WordList.lines("/dev/laut/analysis/extraction/function-words.txt")) {
      for (String word : line.split(" ")) {
        FUNCTION_WORDS.add(hash(word, word.length()));
      }
    }
  }

  private Stems() {}

  /** The number of {@code word}, a run of letters and digits. */
  static int of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.charAt(0))) {
      return NUMBER << 30 | hash(lower, lower.length());
    }
    int whole = hash(lower, lower.length());
    if (FUNCTION_WORDS.contains(whole)) {
      return FUNCTION << 30 | whole;
    }
    return CONTENT << 30 | hash(lower, stemLength(lower));
  }

  /** Whether a word says anything by itself. */
  static boolean isContent(int stem) {
    return stem >>> 30 != FUNCTION;
  }

  static boolean isNumber(int stem) {
    return stem >>> 30 == NUMBER;
  }

  private static int stemLength(String word) {
    for (String ending : ENDINGS) {
      if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
        return word.length() - ending.length();
      }
    }
    return word.length();
  }

  private static int hash(String word, int length) {
    int hash = 17;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return Mix.of(hash) >>> 2;
  }
}
