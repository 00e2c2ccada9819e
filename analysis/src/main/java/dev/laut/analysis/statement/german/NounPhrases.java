package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.WordList;
import java.util.Set;

/** Finds where a noun phrase ends: head, genitives, prepositional attributes, names, brackets. */
final class NounPhrases {

  private static final int LONGEST_BRACKET = 12;
  private static final Set<String> ATTRIBUTIVE =
      WordList.set("/dev/laut/analysis/de/attributive-prepositions.txt");

  private final Words words;
  private final int[] quotationEnd;

  /**
   * @param quotationEnd for the opening mark of a quotation the token behind its closing mark, 0
   *     elsewhere
   */
  NounPhrases(Words words, int[] quotationEnd) {
    this.words = words;
    this.quotationEnd = quotationEnd;
  }

  /** Whether a noun phrase can begin with token {@code i}. */
  boolean starts(int i) {
    return switch (words.at(i).tag()) {
      case DET, ADJ, NUM, NOUN, PROPN, PRON, X, SYM -> true;
      case PUNCT -> quotationEnd[i] > 0;
      case ADP, ADV, AUX, CCONJ, INTJ, PART, SCONJ, VERB -> false;
    };
  }

  /** Whether the phrase that begins with token {@code i} cannot be a subject by its form. */
  boolean isOblique(int i) {
    if (words.isTag(i, Tag.DET) || words.isTag(i, Tag.PRON)) {
      boolean cased =
          words.has(i, Feature.DATIVE)
              || words.has(i, Feature.ACCUSATIVE)
              || words.has(i, Feature.GENITIVE);
      return cased && !words.has(i, Feature.NOMINATIVE);
    }
    return false;
  }

  /** End of the phrase that begins at {@code start}; {@code start} itself where none begins. */
  int end(int start, int limit) {
    int i = start;
    boolean head = false;
    while (i < limit) {
      int next = step(i, limit, head, start);
      if (next < 0) {
        break;
      }
      head = headBehind(i, head);
      i = next;
    }
    return head ? trim(start, i) : pronoun(start, limit);
  }

  private int pronoun(int start, int limit) {
    return start < limit
            && (words.isTag(start, Tag.PRON)
                || words.isTag(start, Tag.DET)
                || words.isTag(start, Tag.NUM))
        ? start + 1
        : start;
  }

  private boolean headBehind(int i, boolean head) {
    if (words.isNoun(i) || quotationEnd[i] > 0 || words.isTag(i, Tag.X)) {
      return true;
    }
    return head && !opensAttribute(i);
  }

  private boolean opensAttribute(int i) {
    return words.isTag(i, Tag.DET)
        || words.isTag(i, Tag.ADP)
        || words.isTag(i, Tag.CCONJ)
        || words.isTag(i, Tag.ADJ);
  }

  /** The token behind the part that begins at {@code i}, -1 if it is no part of the phrase. */
  private int step(int i, int limit, boolean head, int start) {
    if (quotationEnd[i] > i && quotationEnd[i] <= limit) {
      return quotationEnd[i];
    }
    return switch (words.at(i).tag()) {
      case NOUN, PROPN, X, NUM, SYM -> i + 1;
      case DET -> !head || isGenitive(i) ? i + 1 : -1;
      case ADJ ->
          !head || i > start && !words.isNoun(i - 1) && quotationEnd[i - 1] == 0 || isNumeral(i)
              ? i + 1
              : -1;
      case PRON -> !head && i == start && i + 1 < limit && words.isNoun(i + 1) ? i + 1 : -1;
      case ADV -> !head && i > start && isModifier(i) ? i + 1 : -1;
      case ADP -> head && isAttributive(i, limit) ? i + 1 : -1;
      case CCONJ -> head && joins(i, limit) ? i + 1 : -1;
      case PUNCT ->
          head && words.is(i, "(") ? bracketEnd(i, limit) : head && words.is(i, "/") ? i + 1 : -1;
      case VERB ->
          !head && i > start && words.isNoun(i + 1) && !words.has(i, Feature.INDICATIVE)
              ? i + 1
              : words.isCapitalised(i) && i > start ? i + 1 : -1;
      case AUX, INTJ, PART, SCONJ -> -1;
    };
  }

  private boolean isNumeral(int i) {
    return words.lower(i).endsWith(".") || words.isCapitalised(i);
  }

  private boolean isModifier(int i) {
    return words.isTag(i + 1, Tag.ADJ) || words.isTag(i + 1, Tag.NUM);
  }

  private boolean isGenitive(int i) {
    if (words.has(i - 1, Feature.SURNAME) && !words.is(i, "des")) {
      return false;
    }
    return words.has(i, Feature.GENITIVE)
        || words.isTag(i - 1, Tag.ADP)
        || words.isTag(i - 1, Tag.CCONJ);
  }

  private boolean isAttributive(int i, int limit) {
    return i + 1 < limit
        && ATTRIBUTIVE.contains(words.lower(i))
        && starts(i + 1)
        && !words.isTag(i + 1, Tag.PRON);
  }

  private boolean joins(int i, int limit) {
    if (i + 1 >= limit
        || !(words.is(i, "und")
            || words.is(i, "sowie")
            || words.is(i, "oder")
            || words.is(i, "&"))) {
      return false;
    }
    return words.isNoun(i + 1)
        || words.isTag(i + 1, Tag.DET)
        || words.isTag(i + 1, Tag.ADJ)
        || quotationEnd[i + 1] > 0;
  }

  private int bracketEnd(int i, int limit) {
    for (int k = i + 1; k < Math.min(limit, i + LONGEST_BRACKET); k++) {
      if (words.is(k, ")")) {
        return k + 1;
      }
    }
    return -1;
  }

  /** A phrase does not end in what opens an attribute. */
  private int trim(int start, int end) {
    int i = end;
    while (i > start + 1 && opensAttribute(i - 1) && !words.isCapitalised(i - 1)) {
      i--;
    }
    return i;
  }
}
