package dev.laut.ledger;

import dev.laut.ledger.Words.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One word or phrase that somebody looks for.
 *
 * @param head the words before the last one; they match as they are
 * @param last the last word, in the forms that may stand there
 * @param whole whether the last word matches as it is; otherwise also words that begin with it
 */
record Term(List<String> head, Set<String> last, boolean whole) {

  /** Shorter words stand only for themselves: {@code EU} must not find {@code Europa}. */
  private static final int SHORTEST_BEGINNING = 4;

  /** German and English inflection that a word looked for may end with, longest first. */
  private static final List<String> ENDINGS = List.of("en", "es", "em", "e", "n", "s");

  private static final int SHORTEST_STEM = 5;

  private static final String QUOTATION_MARKS = "\"„“”«»";

  /** The terms of {@code text}: words, and phrases in quotation marks. */
  static List<Term> of(String text) {
    List<Term> terms = new ArrayList<>();
    boolean quoted = false;
    for (String part : parts(text)) {
      if (quoted) {
        add(terms, part, true);
      } else {
        List.of(part.split("[\\s\\h]+")).forEach(word -> add(terms, word, false));
      }
      quoted = !quoted;
    }
    return terms;
  }

  /**
   * What stands before, in and behind quotation marks, in turn; one without a partner is ignored.
   */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (QUOTATION_MARKS.indexOf(text.charAt(at)) >= 0) {
        parts.add(text.substring(from, at));
        from = at + 1;
      }
    }
    String rest = text.substring(from);
    if (parts.size() % 2 == 0) {
      parts.add(rest);
    } else {
      parts.set(parts.size() - 1, parts.getLast() + " " + rest);
    }
    return parts;
  }

  private static void add(List<Term> terms, String text, boolean quoted) {
    List<String> words = Words.of(text).stream().map(Word::folded).toList();
    if (words.isEmpty()) {
      return;
    }
    String last = words.getLast();
    boolean whole = quoted || last.length() < SHORTEST_BEGINNING;
    terms.add(
        new Term(words.subList(0, words.size() - 1), whole ? Set.of(last) : forms(last), whole));
  }

  /** The word, its stem, and both with umlauts that somebody wrote as {@code ae, oe, ue}. */
  private static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    for (String form : List.of(word, umlauts(word))) {
      forms.add(form);
      forms.add(stem(form));
    }
    return forms;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** {@code gruene} as the folded {@code grune}; {@code neue} and {@code quer} stay. */
  private static String umlauts(String word) {
    return word.replaceAll("(?<![aeq])([aou])e", "$1");
  }

  /** Whether this term stands at {@code at} in {@code words}. */
  boolean standsAt(int at, List<Word> words) {
    if (at + head.size() >= words.size()) {
      return false;
    }
    for (int i = 0; i < head.size(); i++) {
      if (!words.get(at + i).folded().equals(head.get(i))) {
        return false;
      }
    }
    String word = words.get(at + head.size()).folded();
    return whole ? last.contains(word) : last.stream().anyMatch(word::startsWith);
  }

  /** Whether this term stands anywhere in {@code words}. */
  boolean standsIn(List<Word> words) {
    return IntStream.range(0, words.size()).anyMatch(at -> standsAt(at, words));
  }
}
