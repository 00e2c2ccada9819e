package dev.laut.ledger;

import dev.laut.ledger.Words.Word;
import dev.laut.model.Span;
import java.util.List;

/** Cuts the words around a match out of a text. */
final class Excerpt {

  /** How far an excerpt reaches before and behind the match, in UTF-16 units. */
  private static final int BEFORE = 60;

  private static final int BEHIND = 120;

  private Excerpt() {}

  /** Whole words of one paragraph around the word at {@code match}. */
  static Span around(int match, List<Word> words, String text) {
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
