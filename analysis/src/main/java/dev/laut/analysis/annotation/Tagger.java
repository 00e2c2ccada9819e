package dev.laut.analysis.annotation;

import dev.laut.model.Span;
import java.util.List;

/** Finds what is known of each word of a sentence. Not thread-safe. */
interface Tagger {

  /** The tokens at {@code spans[first, end)}, one sentence, with what is known of them. */
  List<Token> tag(String text, List<Span> spans, int first, int end);
}
