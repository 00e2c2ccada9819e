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

  /**
   * The finite verb of a clause whose verb comes last, -1 if there is none; a form that can only be
   * finite wins over one behind it that can also be an infinitive.
   */
  static int last(Words words, int first, int end) {
    int possible = -1;
    for (int i = end - 1; i >= first; i--) {
      if (isSure(words, i)) {
        return i;
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

  /**
   * Whether the finite verb stands where a subordinate clause has it: nothing behind it but marks,
   * or the two infinitives of "hätte kommen können"; "sei gesunken" is the order of a main clause.
   */
  static boolean isFinal(Words words, int finite, int end) {
    int infinitives = 0;
    for (int i = finite + 1; i < end; i++) {
      if (words.isVerb(i)) {
        infinitives++;
      } else if (!words.isMark(i)) {
        return false;
      }
      if (words.has(i, Feature.PAST_PARTICIPLE) && !words.has(i, Feature.INFINITIVE)) {
        return false;
      }
    }
    return infinitives != 1;
  }
}
