package dev.laut.ledger;

import dev.laut.ledger.Words.Word;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text in which terms are looked for, word by word, as the index finds them. */
final class Scan {

  private final String text;
  private final @Nullable String lang;
  private final List<Word> words;

  Scan(@Nullable String text, @Nullable String lang) {
    this.text = text == null ? "" : text;
    this.lang = lang;
    this.words = Words.of(this.text);
  }

  /** Whether {@code term} stands anywhere. */
  boolean has(Term term) {
    for (int at = 0; at < words.size(); at++) {
      if (standsAt(at, term)) {
        return true;
      }
    }
    return false;
  }

  /** The words that match one of {@code terms}, phrases as one span; {@code most} at most. */
  List<Span> marks(List<Term> terms, int most) {
    List<Span> marks = new ArrayList<>();
    int at = 0;
    while (at < words.size() && marks.size() < most) {
      int length = longestAt(at, terms);
      if (length > 0) {
        marks.add(new Span(words.get(at).begin(), words.get(at + length - 1).end()));
      }
      at += Math.max(1, length);
    }
    return marks;
  }

  private int longestAt(int at, List<Term> terms) {
    int length = 0;
    for (Term term : terms) {
      if (term.head().size() >= length && standsAt(at, term)) {
        length = term.head().size() + 1;
      }
    }
    return length;
  }

  private boolean standsAt(int at, Term term) {
    int last = at + term.head().size();
    if (last >= words.size()) {
      return false;
    }
    for (int i = at; i < last; i++) {
      if (!words.get(i).folded().equals(term.head().get(i - at))) {
        return false;
      }
    }
    Word word = words.get(last);
    return term.last().contains(word.folded())
        || term.beginning() && term.last().stream().anyMatch(word.folded()::startsWith)
        || !term.forms().isEmpty() && hasForm(word, term.forms());
  }

  private boolean hasForm(Word word, Set<String> forms) {
    for (String form : IndexText.FORMS.indexed(text.substring(word.begin(), word.end()), lang)) {
      if (forms.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whole words of one paragraph around the words at {@code mark}. */
  Span around(Span mark) {
    int match = 0;
    while (words.get(match).end() <= mark.begin()) {
      match++;
    }
    return Excerpt.around(match, words, text);
  }
}
