package dev.laut.analysis.extraction;

import java.util.Locale;
import java.util.Set;

/**
 * Reads the time of day, and its zone, that follows a date: {@code , 14.05 Uhr}, {@code T14:05Z}.
 */
final class ClockText {

  private static final Set<String> FILLERS =
      Set.of("um", "at", "à", "t", "alle", "ore", "h", "a", "las", "às", "godz");
  private static final int MAX_GAP = 16;
  private static final int WIDEST_OFFSET_HOURS = 18;

  private final Cursor cursor;

  private ClockText(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * What stands at {@code cursor}, as ISO 8601 appends it to a date: {@code T14:05:00Z}, or
   * nothing. The cursor moves behind the time, if there is one.
   */
  static String at(Cursor cursor) {
    int from = cursor.at;
    String time = new ClockText(cursor).time();
    cursor.at = time.isEmpty() ? from : cursor.at;
    return time;
  }

  /**
   * Whether {@code text} begins with a time of day: {@code 14:32}, {@code 9.05 Uhr}, {@code 18h30}.
   */
  static boolean begins(String text) {
    Cursor cursor = new Cursor(text);
    int hour = cursor.number();
    int digits = cursor.at;
    char separator = cursor.here();
    boolean pair = cursor.digitAhead(1) && cursor.digitAhead(2) && !cursor.digitAhead(3);
    if (digits < 1 || digits > 2 || hour > 23 || !pair || ":.h".indexOf(separator) < 0) {
      return false;
    }
    cursor.at++;
    boolean minute = cursor.number() <= 59;
    boolean more = ":.".indexOf(cursor.here()) >= 0 && cursor.digitAhead(1);
    cursor.skip(" ");
    return minute && !more && (separator != '.' || cursor.word().equals("uhr"));
  }

  private String time() {
    int from = cursor.at;
    cursor.skip(" T,|-–—•·/");
    String word = cursor.word();
    while (FILLERS.contains(word)) {
      cursor.skip(" .");
      word = cursor.word();
    }
    if (!word.isEmpty()) {
      return "";
    }
    int begin = cursor.at;
    int hour = cursor.number();
    int digits = cursor.at - begin;
    char separator = cursor.here();
    boolean clock = separator == ':' || separator == '.' || separator == 'h';
    if (digits < 1 || digits > 2 || !clock || !cursor.digitAhead(1) || cursor.at - from > MAX_GAP) {
      return "";
    }
    cursor.at++;
    int minute = cursor.number();
    int second = second();
    hour = halfDay(hour);
    return hour > 23 || minute > 59 || second > 59
        ? ""
        : String.format(Locale.ROOT, "T%02d:%02d:%02d", hour, minute, second) + zone();
  }

  private int second() {
    if (cursor.here() != ':' || !cursor.digitAhead(1)) {
      return 0;
    }
    cursor.at++;
    int second = cursor.number();
    if (cursor.here() == '.' && cursor.digitAhead(1)) {
      cursor.at++;
      cursor.number();
    }
    return second;
  }

  private int halfDay(int hour) {
    int from = cursor.at;
    cursor.skip(" ");
    String half = cursor.word();
    boolean dotted = half.length() == 1 && cursor.here() == '.' && cursor.ahead(1) == 'm';
    if (half.equals("pm") || (half.equals("p") && dotted)) {
      return hour < 12 ? hour + 12 : hour;
    }
    if (half.equals("am") || (half.equals("a") && dotted)) {
      return hour == 12 ? 0 : hour;
    }
    cursor.at = from;
    return hour;
  }

  private String zone() {
    cursor.skip(" ");
    char sign = cursor.here();
    boolean universal =
        cursor.text.startsWith("GMT", cursor.at) || cursor.text.startsWith("UTC", cursor.at);
    if (sign == 'Z' || universal) {
      return "Z";
    }
    if (sign != '+' && sign != '-') {
      return "";
    }
    cursor.at++;
    int from = cursor.at;
    int number = cursor.number();
    int digits = cursor.at - from;
    if (digits == 4) {
      return offset(sign, number / 100, number % 100);
    }
    if (digits != 1 && digits != 2) {
      return "";
    }
    boolean minutes = cursor.here() == ':' && cursor.digitAhead(1);
    cursor.at += minutes ? 1 : 0;
    return offset(sign, number, minutes ? cursor.number() : 0);
  }

  private static String offset(char sign, int hours, int minutes) {
    if (hours > WIDEST_OFFSET_HOURS || minutes > 59) {
      return "";
    }
    return hours == 0 && minutes == 0
        ? "Z"
        : String.format(Locale.ROOT, "%c%02d:%02d", sign, hours, minutes);
  }
}
