package dev.laut.analysis.annotation;

/** What a word form can be, given its part of speech. */
interface Morphology {

  /** Lemma and features of one word form. */
  record Form(String lemma, long features) {}

  Form form(String word, Tag tag);

  /**
   * The part of speech where the dictionary and the neighbours leave no doubt, else what the tagger
   * says.
   *
   * @param before the word before, empty at the start
   * @param next the word behind, empty at the end
   */
  Tag tag(String word, Tag tagged, String before, String next);
}
