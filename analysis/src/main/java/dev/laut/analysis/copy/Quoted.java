package dev.laut.analysis.copy;

import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between quotation marks, by the marks alone: also where no speaker was found, and in
 * the manner of old wires ({@code ``so''}). Short ones, as names of ships or scare quotes, are left
 * out.
 */
final class Quoted {

  /** A quotation of fewer characters is a name or a word. */
  private static final int LEAST = 20;

  /** A mark that is not closed within so many characters opens nothing. */
  private static final int MOST = 800;

  /** Closes what two grave accents open. */
  private static final String WIRE = "''";

  private static final String DOUBLE = "\"“”";

  private Quoted() {}

  /** The quotations of a text in their order, without their marks. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      String closing = closing(text, at);
      int begin = at + (text.startsWith("``", at) ? 2 : 1);
      int end = closing.isEmpty() ? -1 : end(text, begin, closing);
      if (end < 0) {
        at++;
        continue;
      }
      if (end - begin >= LEAST) {
        found.add(new Span(begin, end));
      }
      at = end + 1;
    }
    return found;
  }

  /** The marks that may close what the mark at {@code at} opens; none where it opens nothing. */
  private static String closing(String text, int at) {
    return switch (text.charAt(at)) {
      case '„', '“', '"' -> DOUBLE;
      case '«' -> "»";
      case '»' -> "«";
      case '‘' -> "’";
      case '\'' -> opens(text, at) ? "'" : "";
      case '`' -> text.startsWith("``", at) ? WIRE : "";
      default -> "";
    };
  }

  /** Whether a straight single mark stands before a word and behind none. */
  private static boolean opens(String text, int at) {
    boolean behind = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean before = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return before && !behind;
  }

  private static int end(String text, int begin, String closing) {
    int last = Math.min(text.length(), begin + MOST);
    for (int i = begin; i < last; i++) {
      boolean closes =
          closing.equals(WIRE)
              ? text.startsWith(WIRE, i)
              : closing.indexOf(text.charAt(i)) >= 0 && closes(text, i);
      if (closes) {
        return i;
      }
    }
    return -1;
  }

  /** An apostrophe is followed by a letter. */
  private static boolean closes(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (text.charAt(at)) {
      case '\'', '’' -> !Character.isLetterOrDigit(next);
      default -> true;
    };
  }
}
