package dev.laut.evaluation.statement;

import dev.laut.model.Span;
import java.util.BitSet;
import java.util.List;

/** The tokens of a gold article, in text order and not overlapping. */
record Tokens(List<Span> spans) {

  Tokens {
    spans = List.copyOf(spans);
  }

  /** The numbers of the tokens that share at least one character with one of {@code marked}. */
  BitSet under(List<Span> marked) {
    BitSet under = new BitSet();
    for (Span mark : marked) {
      for (int i = firstEndingAfter(mark.begin());
          i < spans.size() && spans.get(i).begin() < mark.end();
          i++) {
        under.set(i);
      }
    }
    return under;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
