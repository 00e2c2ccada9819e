package dev.laut.analysis.source;

import dev.laut.analysis.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * One source that names another: "Das Portal beruft sich auf einen Fahrer".
 *
 * @param citer who names it; null where the sentence does not say
 * @param cited who is named
 * @param trigger index of the token that says so
 */
record Citation(@Nullable Mention citer, Mention cited, int trigger, Kind kind) {

  enum Kind {
    /** "beruft sich auf", "citing". */
    CITES,
    /** "erfuhr von", "learned from". */
    LEARNS,
    /** "liegt dem Blatt vor", "seen by": the cited one is a document. */
    HOLDS
  }
}
