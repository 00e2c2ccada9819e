package dev.laut.desk.search;

import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of an excerpt, some of which were looked for.
 *
 * @param hit whether these were
 */
public record Marked(String text, boolean hit) {

  /** The part {@code span} of {@code text}, cut where {@code marks} begin and end. */
  static List<Marked> of(String text, Span span, List<Span> marks) {
    List<Marked> parts = new ArrayList<>();
    int at = span.begin();
    for (Span mark : marks) {
      if (span.contains(mark) && mark.begin() >= at) {
        add(parts, text.substring(at, mark.begin()), false);
        add(parts, mark.in(text), true);
        at = mark.end();
      }
    }
    add(parts, text.substring(at, span.end()), false);
    return parts;
  }

  private static void add(List<Marked> parts, String text, boolean hit) {
    if (!text.isEmpty()) {
      parts.add(new Marked(text, hit));
    }
  }
}
