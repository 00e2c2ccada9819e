package dev.laut.ledger;

import dev.laut.ledger.Words.Word;
import dev.laut.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the words around the first match out of a text. */
final class Excerpt {

  /** How far an excerpt reaches before and behind the match, in UTF-16 units. */
  private static final int BEFORE = 60;

  private static final int BEHIND = 120;

  private Excerpt() {}

  /** Whole words of one paragraph around the first place where any of {@code terms} stands. */
  static @Nullable Span around(List<Term> terms, String text) {
    if (terms.isEmpty()) {
      return null;
    }
    List<Word> words = Words.of(text);
    for (int i = 0; i < words.size(); i++) {
      for (Term term : terms) {
        if (term.standsAt(i, words)) {
          return widened(i, words, text);
        }
      }
    }
    return null;
  }

  private static Span widened(int match, List<Word> words, String text) {
    int at = words.get(match).begin();
    int first = match;
    while (first > 0 && at - words.get(first - 1).begin() <= BEFORE) {
      first--;
    }
    int last = match;
    while (last + 1 < words.size() && words.get(last + 1).end() - at <= BEHIND) {
      last++;
    }
    int paragraph = text.lastIndexOf('\n', at) + 1;
    int next = text.indexOf('\n', at);
    return new Span(
        Math.max(words.get(first).begin(), paragraph),
        Math.min(words.get(last).end(), next < 0 ? text.length() : next));
  }
}
