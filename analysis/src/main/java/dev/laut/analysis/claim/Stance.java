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
  CONFIRMS;

  static Stance of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
