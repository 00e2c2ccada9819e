package dev.laut.analysis.annotation;

import dev.laut.model.Span;

/**
 * A word or punctuation mark.
 *
 * @param index place in {@link Annotated#tokens}
 * @param span in the text
 * @param text the word as written
 * @param lemma dictionary form, the word itself where none is known
 * @param features bits of {@link Feature}, over all readings that go with the tag
 */
public record Token(int index, Span span, String text, Tag tag, String lemma, long features) {

  public boolean has(Feature feature) {
    return (features & feature.bit()) != 0;
  }

  public int begin() {
    return span.begin();
  }

  public int end() {
    return span.end();
  }

  public boolean is(String word) {
    return text.equals(word);
  }

  public boolean isPunctuation() {
    return tag == Tag.PUNCT;
  }

  /** Indicative, subjunctive or imperative; not an infinitive or participle. */
  public boolean isFinite() {
    return has(Feature.INDICATIVE) || has(Feature.SUBJUNCTIVE_1) || has(Feature.SUBJUNCTIVE_2);
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
