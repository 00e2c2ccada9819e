package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks within a paragraph: „ “, „ ”, “ ”, " ", » «, « ». A mark inside an open
 * passage that opens again is a quotation inside it and is left alone; an opening that nothing
 * closes is dropped.
 */
final class Quotations {

  private static final int FEWEST_OF_A_SENTENCE = 3;
  private static final int LOOK_AHEAD = 400;

  private final Words words;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(Words words) {
    this.words = words;
  }

  static List<Quotation> of(Words words) {
    Quotations quotations = new Quotations(words);
    List<Sentence> sentences = words.sentences();
    int i = 0;
    while (i < sentences.size()) {
      int last = i;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).block() == sentences.get(i).block()) {
        last++;
      }
      quotations.block(sentences.get(i).first(), sentences.get(last).end());
      i = last + 1;
    }
    return quotations.found;
  }

  private void block(int first, int end) {
    int open = -1;
    int depth = 0;
    for (int i = first; i < end; i++) {
      if (!words.isQuoteMark(i)) {
        continue;
      }
      String mark = words.lower(i);
      if (open < 0) {
        open = opens(i) ? i : -1;
        depth = 1;
      } else if (closes(words.lower(open), mark, i)) {
        depth--;
        if (depth == 0) {
          add(open, i);
          open = -1;
        }
      } else if (mark.equals("„") && words.is(open, "„")) {
        if (hasTwoClosings(i, end)) {
          depth++;
        } else {
          open = i;
        }
      }
    }
  }

  /** Whether what is open before {@code i} can still be closed after the passage at {@code i}. */
  private boolean hasTwoClosings(int i, int end) {
    int balance = 2;
    for (int k = i + 1; k < Math.min(end, i + LOOK_AHEAD); k++) {
      if (words.is(k, "„")) {
        balance++;
      } else if (words.is(k, "“") || words.is(k, "”") || words.is(k, "\"")) {
        balance--;
        if (balance == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opens(int i) {
    return switch (words.lower(i)) {
      case "„", "“", "\"", "»", "«" -> true;
      default -> false;
    };
  }

  private boolean closes(String open, String mark, int i) {
    return switch (open) {
      case "„" -> mark.equals("“") || mark.equals("”") || mark.equals("\"");
      case "“" -> mark.equals("”") || mark.equals("“") || mark.equals("\"");
      case "\"" -> mark.equals("\"");
      case "»" -> mark.equals("«") || mark.equals("»") && !opensAgain(i);
      case "«" -> mark.equals("»") || mark.equals("«") && !opensAgain(i);
      default -> false;
    };
  }

  private boolean opensAgain(int i) {
    return i + 1 < words.size() && words.at(i).end() == words.at(i + 1).begin();
  }

  private void add(int open, int close) {
    if (close > open + 1) {
      found.add(new Quotation(open, close, isWhole(open, close)));
    }
  }

  /** A capital first, a finite verb inside, and nothing before it that it would complete. */
  private boolean isWhole(int open, int close) {
    if (close - open - 1 < FEWEST_OF_A_SENTENCE
        && !(words.is(open - 1, ":") && endsSentence(close))) {
      return false;
    }
    boolean first = open == words.sentenceOf(open).first();
    boolean colon = words.is(open - 1, ":");
    boolean finite = false;
    boolean stop = false;
    for (int i = open + 1; i < close; i++) {
      finite |= words.isVerb(i) && words.at(i).isFinite();
      stop |= words.is(i, ".") || words.is(i, "!") || words.is(i, "?");
    }
    boolean capital = words.isCapitalised(open + 1) || words.isMark(open + 1);
    if (colon) {
      return capital || finite;
    }
    return capital
        && (finite || stop)
        && (first || stop || behindComma(open) || frameBehind(close));
  }

  private boolean behindComma(int open) {
    return words.is(open - 1, ",");
  }

  private boolean frameBehind(int close) {
    return words.is(close + 1, ",") && words.isVerb(close + 2);
  }

  private boolean endsSentence(int close) {
    return words.is(close - 1, ".")
        || words.is(close + 1, ".")
        || words.is(close - 1, "!")
        || words.is(close - 1, "?");
  }
}
