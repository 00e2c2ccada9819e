package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Token;

/**
 * Finds the finite verb in a stretch of tokens; forms such as "haben" or "berichtet" can be either.
 */
final class FiniteVerb {

  private FiniteVerb() {}

  /** A form that can only be finite, where it stands. */
  static boolean isSure(Words words, int i) {
    Token token = words.at(i);
    return words.isVerb(i)
        && token.isFinite()
        && !token.has(Feature.INFINITIVE)
        && !token.has(Feature.PAST_PARTICIPLE)
        && !isNominal(words, i);
  }

  /** A form that can be finite. */
  static boolean isPossible(Words words, int i) {
    return words.isVerb(i)
        && words.at(i).isFinite()
        && !words.is(i - 1, "zu")
        && !isNominal(words, i);
  }

  private static boolean isNominal(Words words, int i) {
    return words.isCapitalised(i)
        && i > 0
        && !words.isMark(i - 1)
        && !words.isQuoteMark(i - 1)
        && words.sentenceOf(i).first() != i;
  }

  /** The finite verb of a clause whose verb comes last, -1 if there is none. */
  static int last(Words words, int first, int end) {
    int possible = -1;
    for (int i = end - 1; i >= first; i--) {
      if (isSure(words, i)) {
        return possible >= 0 && i < end - 4 && !words.isVerb(i + 1) ? possible : i;
      }
      if (possible < 0 && isPossible(words, i)) {
        possible = i;
      }
    }
    return possible;
  }

  /** The finite verb of a main clause, -1 if there is none. */
  static int first(Words words, int first, int end) {
    int possible = -1;
    for (int i = first; i < end; i++) {
      if (isSure(words, i)) {
        return i;
      }
      if (possible < 0 && isPossible(words, i)) {
        possible = i;
      }
    }
    return possible;
  }

  /** Whether nothing but verbs and marks stand behind the finite verb. */
  static boolean isFinal(Words words, int finite, int end) {
    for (int i = finite + 1; i < end; i++) {
      if (!words.isVerb(i) && !words.isMark(i)) {
        return false;
      }
    }
    return true;
  }
}
