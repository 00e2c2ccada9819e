package dev.laut.analysis.story;

/** In what articles are held against each other. */
enum Aspect {
  /** Concepts of all content words and of the parts of compounds. */
  WORDS,
  /** Whom and what the text names. */
  NAMES,
  /** Numbers and dates. */
  FIGURES,
  /** How much of one headline the other article says, the rarer words the more. */
  HEADLINES
}
