package dev.laut.analysis.lexis;

/** Takes the endings off the words of one language. */
interface Stemmer {

  /**
   * The stem of a word in small letters, never empty.
   *
   * @param capital whether it was written with a capital letter
   */
  String stem(String word, boolean capital);
}
