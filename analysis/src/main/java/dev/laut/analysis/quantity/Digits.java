package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Trait;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in digits as German and English write them: "1.200,5", "1,200.5", "1'200". */
final class Digits {

  /** Longer ones are keys and codes, not numbers; it also keeps arithmetic cheap. */
  private static final int MOST_DIGITS = 24;

  private final char point;

  Digits(Language language) {
    point = language.has(Trait.DECIMAL_COMMA) ? ',' : '.';
  }

  /**
   * End of the run of digits and inner marks that begins at {@code from}; {@code from} if there is
   * none.
   */
  static int end(String word, int from) {
    int end = from;
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        end = i + 1;
      } else if (i != end || ".,'’".indexOf(c) < 0) {
        break;
      }
    }
    return end;
  }

  /** The value of {@code number}, or null where it is a date, a version or a code. */
  @Nullable BigDecimal value(String number) {
    if (number.length() > MOST_DIGITS || number.length() > 1 && leadingZero(number)) {
      return null;
    }
    int lastMark = -1;
    int marks = 0;
    for (int i = 0; i < number.length(); i++) {
      if (!Character.isDigit(number.charAt(i))) {
        lastMark = i;
        marks++;
      }
    }
    if (marks == 0) {
      return new BigDecimal(number);
    }
    char mark = number.charAt(lastMark);
    boolean grouped = number.length() - lastMark == 4 && (mark != point || marks > 1);
    String whole = grouped ? number : number.substring(0, lastMark);
    if (!hasGroups(whole, grouped ? marks : marks - 1)) {
      return null;
    }
    String digits = strip(whole);
    return new BigDecimal(grouped ? digits : digits + "." + number.substring(lastMark + 1));
  }

  private static boolean leadingZero(String number) {
    return number.charAt(0) == '0' && Character.isDigit(number.charAt(1));
  }

  /** Whether each of {@code marks} marks, all alike, is followed by exactly three digits. */
  private static boolean hasGroups(String whole, int marks) {
    if (marks == 0) {
      return true;
    }
    int first = whole.length() - 4 * marks;
    if (first < 1 || first > 3) {
      return false;
    }
    char mark = whole.charAt(first);
    for (int i = 0; i < whole.length(); i++) {
      boolean atMark = i >= first && (i - first) % 4 == 0;
      if (atMark ? whole.charAt(i) != mark : !Character.isDigit(whole.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String strip(String number) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      if (Character.isDigit(number.charAt(i))) {
        digits.append(number.charAt(i));
      }
    }
    return digits.toString();
  }
}
