package dev.laut.ledger;

import java.util.ArrayList;
import java.util.List;

/** Tells what stands in quotation marks. */
final class Quoting {

  private static final String QUOTATION_MARKS = "\"„“”«»";

  private Quoting() {}

  /**
   * What stands before, in and behind quotation marks, in turn; one without a partner is ignored.
   */
  static List<String> parts(String text) {
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
}
