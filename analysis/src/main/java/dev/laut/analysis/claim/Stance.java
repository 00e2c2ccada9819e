package dev.laut.analysis.claim;

import java.util.Locale;

/** How a sentence stands to what was said before. */
enum Stance {
  ASSERTS,
  /** Somebody says that it is not so. */
  DENIES,
  /** Who said it takes it back, or puts it right. */
  WITHDRAWS,
  /** A further source says so, too. */
  CONFIRMS,
  /** Somebody says so, too: of just that, or without knowing of the other. */
  CONCURS,
  /** Something else is the case now, or is known now. */
  REVISES,
  /** Nobody wants to say anything. */
  EVADES;

  static Stance of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
