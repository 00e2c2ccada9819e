package dev.laut.analysis.statement.learned;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.model.Span;
import java.util.List;
import java.util.stream.IntStream;

/** The tokens under spans, in ascending order. */
public final class TokenSet {

  private final int[] tokens;

  private TokenSet(int[] tokens) {
    this.tokens = tokens;
  }

  /** The tokens that share at least one character with one of {@code spans}. */
  public static TokenSet under(List<Span> spans, Annotated text) {
    IntStream all = IntStream.empty();
    for (Span span : spans) {
      int first = text.tokenAt(span.begin());
      int end = first;
      while (end < text.tokens().size() && text.tokens().get(end).begin() < span.end()) {
        end++;
      }
      all = IntStream.concat(all, IntStream.range(first, end));
    }
    return new TokenSet(all.sorted().distinct().toArray());
  }

  public int size() {
    return tokens.length;
  }

  public boolean isEmpty() {
    return tokens.length == 0;
  }

  int first() {
    return tokens[0];
  }

  int last() {
    return tokens[tokens.length - 1];
  }

  boolean holds(TokenSet inner) {
    return shared(inner) == inner.tokens.length;
  }

  /** How many tokens are in both. */
  public int shared(TokenSet other) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < tokens.length && k < other.tokens.length) {
      int step = Integer.compare(tokens[i], other.tokens[k]);
      shared += step == 0 ? 1 : 0;
      i += step <= 0 ? 1 : 0;
      k += step >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Twice the shared tokens over all tokens of both; 0 where both are empty. */
  public double overlap(TokenSet other) {
    int both = shared(other);
    return both == 0 ? 0 : 2.0 * both / (tokens.length + other.tokens.length);
  }
}
