package dev.laut.analysis.annotation;

import java.util.Locale;

/** How a language's words and statements are found. */
public enum Grammar {
  /** A tagger, a dictionary of forms, and rules over German clauses. */
  GERMAN,
  /** A tagger, and rules over English clauses. */
  ENGLISH,
  /** The language's lists alone. */
  LISTS;

  static Grammar of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
