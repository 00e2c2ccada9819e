package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Token;

/**
 * A word that tells what happens or is so, and whether it is told as so.
 *
 * @param at place in its sentence or claim
 * @param key base form in small letters; of a verb in two parts the whole ("zurücktreten", "step
 *     down")
 */
record Predicate(Token token, int at, String key, Sign sign) {

  /** Whether the word says by itself what it says: not "räumt" of "räumt ein". */
  boolean isWhole() {
    return key.indexOf(' ') >= 0 || key.equals(stem().lemma());
  }

  Stem stem() {
    return Stem.of(token);
  }
}
