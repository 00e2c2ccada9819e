package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.WordList;
import java.util.Set;

/** Finds where a noun phrase ends: head, genitives, prepositional attributes, names, brackets. */
final class NounPhrases {

  private static final int LONGEST_BRACKET = 12;
  private static final Set<String> MEASURES =
      Set.of("prozent", "million", "millionen", "milliarde", "milliarden", "dutzend");
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
      case ADV -> words.isTag(i + 1, Tag.ADJ);
      case ADP, AUX, CCONJ, INTJ, PART, SCONJ, VERB -> false;
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
    int complete = start;
    boolean head = false;
    while (i < limit) {
      int next = step(i, limit, head, start);
      if (next < 0) {
        break;
      }
      if (isHead(i)) {
        head = true;
        complete = next;
      } else if (opensAttribute(i) || head && words.isTag(i, Tag.ADJ) && !isNumeral(i)) {
        head = false;
      } else if (head) {
        complete = next;
      }
      i = next;
    }
    return complete > start ? complete : headless(start, limit);
  }

  /** "er", "die beiden", "der 81-jährige". */
  private int headless(int start, int limit) {
    if (start >= limit) {
      return start;
    }
    boolean article = words.isTag(start, Tag.DET);
    if (!article && !words.isTag(start, Tag.PRON) && !words.isTag(start, Tag.NUM)) {
      return start;
    }
    int end = start + 1;
    while (article && end < limit && isNominalised(end)) {
      end++;
    }
    return end;
  }

  private boolean isNominalised(int i) {
    return words.isTag(i, Tag.ADJ) || words.isTag(i, Tag.NUM) || words.isTag(i, Tag.PRON);
  }

  private boolean isHead(int i) {
    return words.isNoun(i)
        || quotationEnd[i] > 0
        || words.isTag(i, Tag.X)
        || words.isCapitalised(i) && (words.isVerb(i) || words.isTag(i, Tag.ADJ) && isName(i));
  }

  private boolean opensAttribute(int i) {
    return words.isTag(i, Tag.DET) || words.isTag(i, Tag.ADP) || words.isTag(i, Tag.CCONJ);
  }

  /** The token behind the part that begins at {@code i}, -1 if it is no part of the phrase. */
  private int step(int i, int limit, boolean head, int start) {
    if (quotationEnd[i] > i && quotationEnd[i] <= limit) {
      return quotationEnd[i];
    }
    if (i > start && isName(i)) {
      return i + 1;
    }
    return switch (words.at(i).tag()) {
      case NOUN -> head && isSecondNoun(i) ? -1 : i + 1;
      case PROPN, X, SYM -> i + 1;
      case NUM -> head && words.isNoun(i + 1) ? -1 : i + 1;
      case DET -> !head || isGenitive(i) ? i + 1 : -1;
      case ADJ -> !head || isNumeral(i) || isGenitivePlural(i) ? i + 1 : -1;
      case PRON -> !head && i == start && i + 1 < limit && words.isNoun(i + 1) ? i + 1 : -1;
      case ADV -> !head && isModifier(i) ? i + 1 : -1;
      case ADP -> head ? isAttributive(i, limit) ? i + 1 : -1 : participial(i, limit, start);
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

  /** Two common nouns side by side are two phrases, but for measures: "zwei Millionen Euro". */
  private boolean isSecondNoun(int i) {
    return words.isNoun(i - 1)
        && isCommon(i)
        && isCommon(i - 1)
        && !words.has(i - 1, Feature.FIRST_NAME)
        && !MEASURES.contains(words.lower(i - 1));
  }

  private boolean isCommon(int i) {
    return words.has(i, Feature.KNOWN)
        && !words.has(i, Feature.FIRST_NAME)
        && !words.has(i, Feature.SURNAME)
        && !words.has(i, Feature.PLACE_NAME);
  }

  /** Behind the phrase in "der [für den Hafen] zuständige Leiter", -1 if there is none. */
  private int participial(int i, int limit, int start) {
    if (i == start || !words.isTag(i - 1, Tag.DET) || i + 1 >= limit || !starts(i + 1)) {
      return -1;
    }
    int end = plainEnd(i + 1, limit);
    boolean attribute = end < limit && (words.isTag(end, Tag.ADJ) || words.isTag(end, Tag.VERB));
    return attribute && end > i + 1 ? end : -1;
  }

  /** End of article, adjectives and noun, without attributes. */
  private int plainEnd(int start, int limit) {
    int i = start;
    while (i < limit
        && (words.isTag(i, Tag.DET) || words.isTag(i, Tag.ADJ) || words.isTag(i, Tag.NUM))) {
      i++;
    }
    while (i < limit && words.isNoun(i)) {
      i++;
    }
    return i;
  }

  /** "el-Baradei", "McDonald": a capital inside. */
  private boolean isName(int i) {
    String word = words.at(i).text();
    for (int k = 1; k < word.length(); k++) {
      if (Character.isUpperCase(word.charAt(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumeral(int i) {
    return words.lower(i).endsWith(".") || words.isCapitalised(i);
  }

  /** "Angaben libanesischer Sicherheitskreise". */
  private boolean isGenitivePlural(int i) {
    return words.lower(i).endsWith("er") && words.isNoun(i + 1) && isCommon(i - 1);
  }

  private boolean isModifier(int i) {
    return words.isTag(i + 1, Tag.ADJ) || words.isTag(i + 1, Tag.NUM);
  }

  /** Behind a name only "des" is a genitive: "sagte Anna Kern der Zeitung". */
  private boolean isGenitive(int i) {
    if (words.isTag(i - 1, Tag.ADP) || words.isTag(i - 1, Tag.CCONJ)) {
      return true;
    }
    boolean name = words.isTag(i - 1, Tag.PROPN) && !isCommon(i - 1);
    return name ? words.is(i, "des") : words.has(i, Feature.GENITIVE);
  }

  private boolean isAttributive(int i, int limit) {
    if (words.is(i, "aus") || words.is(i, "bei")) {
      return i + 1 < limit && words.isTag(i + 1, Tag.PROPN);
    }
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
}
