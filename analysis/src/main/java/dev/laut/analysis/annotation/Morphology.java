package dev.laut.analysis.annotation;

/** What a word form can be, given its part of speech. */
interface Morphology {

  /** Lemma and features of one word form. */
  record Form(String lemma, long features) {}

  Form form(String word, Tag tag);

  /** The part of speech where the dictionary leaves no doubt, else what the tagger says. */
  Tag tag(String word, Tag tagged);
}
