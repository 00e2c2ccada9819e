package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks within a block: “ ”, " ", ‘ ’ and ' ', the single ones told from
 * apostrophes by their neighbours.
 *
 * <p>A mark that never closes opens nothing, unless the next block opens with a mark again, as
 * quotes over several paragraphs do.
 */
final class Quotations {

  private static final int DEEPEST = 3;
  private static final int FARTHEST_CLOSE = 80;

  private final Annotated text;
  private final List<Quotation> found = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();

  private Quotations(Annotated text) {
    this.text = text;
  }

  /** All quotations, the outer ones before those inside them. */
  static List<Quotation> in(Annotated text) {
    Quotations quotations = new Quotations(text);
    int block = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.block() != block) {
        quotations.endBlock(sentence.first());
        block = sentence.block();
      }
      for (int i = sentence.first(); i < sentence.end(); i++) {
        quotations.token(i);
      }
    }
    quotations.endBlock(text.tokens().size());
    return nested(quotations.found);
  }

  private void token(int i) {
    String mark = text.tokens().get(i).text();
    if (mark.length() != 1 || "“”\"‘’'".indexOf(mark.charAt(0)) < 0) {
      return;
    }
    int opened = opened(mark);
    if (opened >= 0 && closes(i) && !isPossessive(i)) {
      found.add(new Quotation(open.get(opened), i, -1));
      open.subList(opened, open.size()).clear();
    } else if (opens(i) && open.size() < DEEPEST && opened < 0) {
      open.add(i);
    }
  }

  /** Place in {@code open} of the mark that {@code closing} would close, -1 if there is none. */
  private int opened(String closing) {
    for (int k = open.size() - 1; k >= 0; k--) {
      String opening = text.tokens().get(open.get(k)).text();
      boolean pair =
          switch (closing) {
            case "”" -> opening.equals("“");
            case "’" -> opening.equals("‘");
            default -> opening.equals(closing);
          };
      if (pair) {
        return k;
      }
    }
    return -1;
  }

  private boolean opens(int i) {
    Token mark = text.tokens().get(i);
    boolean closingShape = mark.is("”") || mark.is("’");
    boolean blankBefore = i == 0 || text.tokens().get(i - 1).end() < mark.begin() || isMark(i - 1);
    boolean wordBehind =
        i + 1 < text.tokens().size() && text.tokens().get(i + 1).begin() == mark.end();
    return !closingShape && blankBefore && wordBehind;
  }

  private boolean closes(int i) {
    Token mark = text.tokens().get(i);
    boolean wordBefore = i > 0 && text.tokens().get(i - 1).end() == mark.begin();
    boolean blankBehind =
        i + 1 == text.tokens().size()
            || text.tokens().get(i + 1).begin() > mark.end()
            || isMark(i + 1);
    return wordBefore && blankBehind;
  }

  /**
   * "the drivers' fault,'": a single mark behind an s belongs to the word if a later one closes.
   */
  private boolean isPossessive(int i) {
    Token mark = text.tokens().get(i);
    boolean single = mark.is("'") || mark.is("’");
    if (!single || !text.tokens().get(i - 1).text().endsWith("s")) {
      return false;
    }
    int end = Math.min(text.tokens().size(), i + FARTHEST_CLOSE);
    for (int k = i + 1; k < end; k++) {
      if (text.tokens().get(k).is(mark.text())) {
        return closes(k) && !opens(k);
      }
    }
    return false;
  }

  private boolean isMark(int i) {
    return !Character.isLetterOrDigit(text.tokens().get(i).text().codePointAt(0));
  }

  /**
   * A double mark left open at the end of a block whose successor opens with one again closes with
   * the block.
   */
  private void endBlock(int next) {
    if (!open.isEmpty() && next < text.tokens().size()) {
      int first = open.getFirst();
      String mark = text.tokens().get(first).text();
      if ((mark.equals("“") || mark.equals("\"")) && text.tokens().get(next).is(mark)) {
        found.add(new Quotation(first, next - 1, -1));
      }
    }
    open.clear();
  }

  private static List<Quotation> nested(List<Quotation> flat) {
    List<Quotation> sorted = new ArrayList<>(flat);
    sorted.sort((a, b) -> a.first() != b.first() ? a.first() - b.first() : b.last() - a.last());
    List<Quotation> nested = new ArrayList<>();
    for (Quotation quotation : sorted) {
      int outer = nested.size() - 1;
      while (outer >= 0 && !nested.get(outer).holds(quotation.last())) {
        outer = nested.get(outer).outer();
      }
      nested.add(new Quotation(quotation.first(), quotation.last(), outer));
    }
    return nested;
  }
}
