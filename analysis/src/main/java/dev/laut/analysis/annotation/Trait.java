package dev.laut.analysis.annotation;

import java.util.Locale;

/** What sets a language's grammar apart, where rules that all languages share must know it. */
public enum Trait {
  /** Common nouns have a capital letter ("die Behörde"); elsewhere it makes a name. */
  NOUN_CAPITALS,
  /** Nouns grow together, and the last part tells what it is: "Polizeisprecher". */
  COMPOUNDS,
  /**
   * Articles and endings, which a dictionary of forms knows, show number, gender and case: "der
   * Sprecher des Amts".
   */
  CASES,
  /** Things have a gender that pronouns follow: "die Behörde … sie". */
  GENDER,
  /** Nouns and names stand before the noun that they belong to: "a police spokesman". */
  NOUN_MODIFIERS,
  /** Short forms hang on behind a word: "factory|'s". */
  CLITICS,
  /** Names of media and ships stand in quotation marks: das Blatt "Sundpost". */
  QUOTED_NAMES,
  /** "1.200,5". */
  DECIMAL_COMMA,
  /** A point makes an ordinal: "am 7. Februar". */
  ORDINAL_POINT;

  static Trait of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
