package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks at the words of one text by token index: verbs, noun phrases, where clauses begin.
 * Quotations count as one word.
 */
final class Clauses {

  private static final Set<String> TIME_WORDS =
      WordList.set("/dev/laut/analysis/en/time-words.txt");
  private static final Set<String> POINTING = Set.of("last", "this", "next", "early", "late");
  private static final Set<String> NOMINATIVE =
      Set.of("i", "he", "she", "it", "we", "they", "who", "which", "there");

  final Annotated text;
  final List<Token> tokens;
  final int[] quoted;

  Clauses(Annotated text, int[] quoted) {
    this.text = text;
    this.tokens = text.tokens();
    this.quoted = quoted;
  }

  String lower(int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && lower(i).equals(word);
  }

  Tag tag(int i) {
    return tokens.get(i).tag();
  }

  boolean isVerb(int i) {
    return tag(i) == Tag.VERB || tag(i) == Tag.AUX;
  }

  boolean isNominal(int i) {
    return switch (tag(i)) {
      case NOUN, PROPN, PRON, NUM -> true;
      case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  /** Whether a clause begins: comma, dash, colon, semicolon or bracket, outside quotations. */
  boolean isBreak(int i) {
    return quoted[i] < 0
        && tag(i) == Tag.PUNCT
        && ",;:–—-()".contains(tokens.get(i).text().substring(0, 1));
  }

  boolean isNominativePronoun(int i) {
    return NOMINATIVE.contains(lower(i));
  }

  boolean isTime(int i) {
    return TIME_WORDS.contains(lower(i));
  }

  /**
   * Whether the words {@code [from, end)} hold a verb that makes a clause: not an infinitive, nor a
   * participle behind a noun.
   */
  boolean hasFiniteVerb(int from, int end) {
    boolean subject = false;
    for (int i = from; i < end; i++) {
      if (quoted[i] < 0
          && isVerb(i)
          && (subject || tag(i) == Tag.AUX)
          && !is(i - 1, "to")
          && !lower(i).endsWith("ing")) {
        return true;
      }
      subject |= quoted[i] < 0 && (isNominal(i) || tag(i) == Tag.DET);
    }
    return false;
  }

  /**
   * End (exclusive) of adverbs and times from {@code from} on: "on Wednesday", "later", "in June".
   */
  int skipAdverbials(int from, int end) {
    int i = from;
    while (i < end && quoted[i] < 0) {
      if (tag(i) == Tag.ADV || isTime(i)) {
        i++;
      } else if (POINTING.contains(lower(i)) && i + 1 < end && isTime(i + 1)) {
        i += 2;
      } else if (tag(i) == Tag.ADP && i + 1 < end && timeWithin(i + 1, Math.min(end, i + 4)) > 0) {
        i = timeWithin(i + 1, Math.min(end, i + 4));
      } else {
        break;
      }
    }
    return i;
  }

  /** End of a time phrase that begins at {@code from}, or 0. */
  private int timeWithin(int from, int end) {
    int i = from;
    while (i < end && !isTime(i) && (tag(i) == Tag.DET || tag(i) == Tag.ADJ || tag(i) == Tag.NUM)) {
      i++;
    }
    int last = 0;
    while (i < end && (isTime(i) || tag(i) == Tag.NUM)) {
      last = ++i;
    }
    return last;
  }

  /**
   * End (exclusive) of the plain noun phrase that begins at {@code from}, {@code from} if there is
   * none.
   */
  int nounPhraseEnd(int from, int end) {
    int i = from;
    boolean noun = false;
    while (i < end && quoted[i] < 0) {
      boolean starts = tag(i) == Tag.DET || tag(i) == Tag.PRON;
      if (starts
          && i > from
          && !is(i - 1, "of")
          && !is(i - 1, "to")
          && !is(i - 1, "for")
          && !is(i - 1, "with")) {
        break;
      }
      boolean goesOn =
          switch (tag(i)) {
            case NOUN, PROPN, PRON, NUM -> true;
            case ADJ, DET -> true;
            case PART ->
                tokens.get(i).text().startsWith("'") || tokens.get(i).text().startsWith("’");
            case ADP -> noun && is(i, "of");
            case CCONJ -> noun && i + 1 < end && tag(i + 1) == Tag.PROPN && tag(i - 1) == Tag.PROPN;
            case ADV, AUX, INTJ, PUNCT, SCONJ, SYM, VERB, X -> false;
          };
      if (!goesOn) {
        break;
      }
      noun |= isNominal(i);
      i++;
    }
    return noun ? i : from;
  }
}
