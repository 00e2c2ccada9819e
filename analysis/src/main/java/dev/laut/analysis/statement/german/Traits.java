package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import java.util.Locale;

/** Short names for what words and clauses are like, as a learned model sees them. */
final class Traits {

  private final Words words;

  Traits(Words words) {
    this.words = words;
  }

  /** Mood, tense and number of the finite verb {@code i}. */
  String mood(int i) {
    if (i < 0) {
      return "none";
    }
    String mood =
        words.isSubjunctive(i)
            ? words.has(i, Feature.SUBJUNCTIVE_1) ? "k1" : "k2"
            : words.has(i, Feature.PAST) ? "past" : "present";
    boolean open =
        mood.equals("present") && words.has(i, Feature.SUBJUNCTIVE_1)
            || mood.equals("past") && words.has(i, Feature.SUBJUNCTIVE_2);
    return open ? mood + "?" : mood;
  }

  /** The lemma of {@code i} in lower case. */
  String lemma(int i) {
    return i < 0 || i >= words.size() ? "" : words.lemma(i).toLowerCase(Locale.ROOT);
  }

  String tag(int i) {
    return i < 0 || i >= words.size() ? "" : words.at(i).tag().name();
  }

  /** What stands for a phrase: its first noun, name or pronoun. */
  int head(Run run) {
    for (int i = run.first(); i < run.end(); i++) {
      if (words.isNoun(i)) {
        return i;
      }
    }
    return run.first();
  }

  /** A pronoun or noun by its lemma, a name by its kind. */
  String headName(Run run) {
    int head = head(run);
    return words.isTag(head, Tag.PROPN) ? kind(head) : lemma(head);
  }

  /** Person's name, other name, noun, pronoun ... */
  String kind(int i) {
    if (words.isTag(i, Tag.PROPN)) {
      return words.has(i, Feature.FIRST_NAME)
          ? "FIRST"
          : words.has(i, Feature.SURNAME)
              ? "SURNAME"
              : words.has(i, Feature.PLACE_NAME) ? "PLACE" : "PROPN";
    }
    return words.isTag(i, Tag.PRON) || words.isTag(i, Tag.DET) ? words.lower(i) : tag(i);
  }

  /** The rule's name without the word it was set off by. */
  static String family(String by) {
    int space = by.indexOf(' ');
    return space < 0 ? by : by.substring(0, space);
  }

  /** {@code size} on a scale that grows coarser. */
  static String size(int size) {
    if (size <= 4) {
      return Integer.toString(size);
    }
    return size <= 6 ? "6" : size <= 9 ? "9" : size <= 14 ? "14" : size <= 22 ? "22" : "many";
  }
}
