package dev.laut.ledger;

import dev.laut.ledger.Words.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One word or phrase that somebody looks for.
 *
 * @param head the words before the last one; they match as they are
 * @param last the last word, in the spellings that may stand there
 * @param forms forms that the last word may have instead; none where it must stand as it is
 * @param beginning whether the last word also stands for all words that begin like it
 */
record Term(List<String> head, Set<String> last, Set<String> forms, boolean beginning) {

  /** Shorter beginnings stand for too many words. */
  private static final int SHORTEST_BEGINNING = 3;

  /** The terms of {@code text}: words, and phrases in quotation marks. */
  static List<Term> of(String text) {
    List<Term> terms = new ArrayList<>();
    boolean quoted = false;
    for (String part : Quoting.parts(text)) {
      if (quoted) {
        phrase(part).ifPresent(terms::add);
      } else {
        for (String word : part.split("[\\s\\h]+")) {
          word(word).ifPresent(terms::add);
        }
      }
      quoted = !quoted;
    }
    return terms;
  }

  private static Optional<Term> phrase(String text) {
    List<String> words = Words.of(text).stream().map(Word::folded).toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Term(words.subList(0, words.size() - 1), Set.of(words.getLast()), Set.of(), false));
  }

  private static Optional<Term> word(String text) {
    List<Word> words = Words.of(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Word last = words.getLast();
    List<String> head = words.stream().limit(words.size() - 1L).map(Word::folded).toList();
    // Where the text has a word, the other forms of its parts have no place behind one another.
    boolean beginning =
        (text.endsWith("*") || !head.isEmpty()) && last.folded().length() >= SHORTEST_BEGINNING;
    Set<String> forms = new LinkedHashSet<>();
    if (!beginning && head.isEmpty()) {
      forms.addAll(IndexText.FORMS.sought(text.substring(last.begin(), last.end())));
      forms.addAll(IndexText.FORMS.sought(umlauts(last.folded())));
    }
    Set<String> spellings = new LinkedHashSet<>(List.of(last.folded(), umlauts(last.folded())));
    return Optional.of(new Term(head, spellings, forms, beginning));
  }

  /** {@code gruene} as the folded {@code grune}; {@code neue} and {@code quer} stay. */
  private static String umlauts(String word) {
    return word.replaceAll("(?<![aeq])([aou])e", "$1");
  }
}
