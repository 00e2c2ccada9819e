package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;

/** Finds the agencies that a text is credited to, where texts carry credits: at both ends. */
final class Credits {

  private static final int DATELINE_CHARS = 90;
  private static final int CREDIT_WORDS = 12;

  private Credits() {}

  /**
   * The agencies, each once.
   *
   * @param lines the body's paragraphs
   * @param around bylines and other short lines that belong to the article
   */
  static List<String> of(List<String> lines, List<String> around) {
    List<String> found = new ArrayList<>();
    for (String line : around) {
      add(found, line);
    }
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      add(found, dateline(lines.get(i)));
    }
    for (int i = Math.max(0, lines.size() - 3); i < lines.size(); i++) {
      add(found, credit(lines.get(i)));
    }
    return found;
  }

  private static void add(List<String> found, String line) {
    for (String agency : Agencies.in(line)) {
      if (!found.contains(agency)) {
        found.add(agency);
      }
    }
  }

  /** What stands before the dash or in the brackets at the beginning: {@code Berlin (dpa) –}. */
  private static String dateline(String line) {
    String head = line.substring(0, Math.min(line.length(), DATELINE_CHARS));
    int open = head.indexOf('(');
    int close = head.indexOf(')', open + 1);
    if (open >= 0 && close > open && close - open < 40 && wordsBefore(head, open) <= 5) {
      return head.substring(open + 1, close);
    }
    for (String dash : new String[] {" - ", " – ", " — ", "--", ".- "}) {
      int at = head.indexOf(dash);
      if (at > 0 && wordsBefore(head, at) <= 6) {
        return head.substring(0, at);
      }
    }
    return "";
  }

  private static int wordsBefore(String text, int end) {
    return Words.of(text.substring(0, end)).length;
  }

  /** A short line of its own, a source after a colon, or brackets at the end. */
  private static String credit(String line) {
    int[] words = Words.of(line);
    int cues = CuePhrases.in(words);
    if (words.length <= CREDIT_WORDS && (words.length <= 4 || Cue.SOURCE.in(cues))) {
      return line;
    }
    int open = line.lastIndexOf('(');
    int close = line.lastIndexOf(')');
    boolean atEnd = open >= 0 && close > open && close >= line.length() - 2;
    return atEnd && close - open < 50 ? line.substring(open + 1, close) : "";
  }
}
