package dev.laut.analysis.annotation;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the point of a German ordinal ("am 7. Februar", "der 15. Wettbewerb") from the end of a
 * sentence.
 */
final class Ordinals {

  private static final Set<String> BEFORE =
      WordList.set("/dev/laut/analysis/de/before-ordinal.txt");
  private static final Set<String> BEHIND =
      WordList.set("/dev/laut/analysis/de/behind-ordinal.txt");

  private Ordinals() {}

  /** Whether {@code text[begin, end)}, with a point behind it, is an ordinal. */
  static boolean isOrdinal(String text, int begin, int end) {
    int digits = digits(text, begin, end);
    if (digits == 0 || digits > 3) {
      return false;
    }
    int next = end + 1;
    while (next < text.length()
        && text.charAt(next) != '\n'
        && Tokenizer.isBlank(text.charAt(next))) {
      next++;
    }
    if (next >= text.length() || next == end + 1 || text.charAt(next) == '\n') {
      return false;
    }
    return Character.isLowerCase(text.charAt(next))
        || digits <= 2 && Character.isDigit(text.charAt(next)) && nextIsOrdinal(text, next)
        || BEHIND.contains(wordAt(text, next))
        || BEFORE.contains(wordBefore(text, begin));
  }

  private static boolean nextIsOrdinal(String text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '.';
  }

  private static int digits(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return 0;
      }
    }
    return end - begin;
  }

  private static String wordAt(String text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  private static String wordBefore(String text, int begin) {
    int end = begin;
    while (end > 0 && Tokenizer.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
