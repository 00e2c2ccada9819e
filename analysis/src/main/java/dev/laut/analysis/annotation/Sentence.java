package dev.laut.analysis.annotation;

import dev.laut.model.Span;

/**
 * A sentence: the tokens {@code [first, end)} of the text.
 *
 * @param block index of the block that it stands in, counted from 0
 */
public record Sentence(int index, Span span, int first, int end, int block) {

  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
