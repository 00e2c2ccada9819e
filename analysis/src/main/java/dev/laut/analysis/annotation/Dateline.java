package dev.laut.analysis.annotation;

import dev.laut.model.Span;
import java.util.List;

/**
 * The place, and perhaps the agency, before the first sentence of a report: "Kiel (dpa) –", "LORN,
 * Sept 11 (Reuters) -". It is no part of that sentence.
 */
final class Dateline {

  private static final int MOST_TOKENS = 12;
  private static final int LAST_OF_THE_HEAD = 2;

  private Dateline() {}

  /**
   * Whether the tokens {@code [first, dash]}, which open a block, are a dateline. A place alone is
   * one only where a report begins, perhaps below its dek and a heading.
   */
  static boolean ends(String text, List<Span> tokens, int first, int dash, int block) {
    if (dash == first
        || dash - first > MOST_TOKENS
        || dash + 1 >= tokens.size()
        || !isDash(text, tokens, dash)) {
      return false;
    }
    boolean bracketed = false;
    int depth = 0;
    for (int i = first; i < dash; i++) {
      int c = text.codePointAt(tokens.get(i).begin());
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      bracketed |= c == ')';
      boolean part = Character.isUpperCase(c) || Character.isDigit(c) || "()/,.".indexOf(c) >= 0;
      if (depth == 0 && !part) {
        return false;
      }
    }
    int next = text.codePointAt(tokens.get(dash + 1).begin());
    boolean bare =
        block <= LAST_OF_THE_HEAD
            && dash - first <= 2
            && !Character.isLowerCase(next)
            && !Character.isDigit(next);
    return bracketed || bare;
  }

  private static boolean isDash(String text, List<Span> tokens, int i) {
    Span token = tokens.get(i);
    String mark = token.in(text);
    boolean dash = mark.equals("-") || mark.equals("--") || mark.equals("–") || mark.equals("—");
    return dash && tokens.get(i + 1).begin() > token.end();
  }
}
