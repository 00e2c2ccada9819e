package dev.laut.analysis.annotation;

/** What a word form can be, given its part of speech. */
interface Morphology {

  /** Lemma and features of one word form. */
  record Form(String lemma, long features) {}

  Form form(String word, Tag tag);

  /** The tag, or a better one where the word cannot be what the tagger says. */
  default Tag correct(String word, Tag tag) {
    return tag;
  }
}
