package dev.laut.analysis.extraction;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date, with its time and zone where they are written, out of machine or human text, and
 * gives it as ISO 8601.
 */
final class DateText {

  private static final int EARLIEST = 1980;
  private static final int LATEST = 2100;
  private static final int MAX_CHARS = 300;
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    int month = 1;
    for (String line : WordList.lines("months.txt")) {
      for (String name : line.split(" +")) {
        MONTHS.put(name, month);
      }
      month++;
    }
  }

  private final String text;
  private final boolean monthFirst;
  private int at;

  private DateText(String text, boolean monthFirst) {
    this.text = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
    this.monthFirst = monthFirst;
  }

  /**
   * The first date in {@code text}, as {@code 2026-11-03} or {@code 2026-11-03T14:05+01:00}; null
   * where there is none.
   *
   * @param monthFirst whether 3/4 is the fourth of March
   */
  static @Nullable String first(@Nullable String text, boolean monthFirst) {
    return text == null ? null : new DateText(text, monthFirst).find();
  }

  /** {@code time} as this class writes times. */
  static String iso(OffsetDateTime time) {
    return ISO.format(time);
  }

  private @Nullable String find() {
    String stripped = text.strip();
    if (stripped.length() >= 10 && stripped.length() <= 13 && digits(stripped)) {
      return epoch(stripped);
    }
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean fresh = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      LocalDate date = null;
      int from = at;
      if (fresh && isDigit(c)) {
        date = numeric();
      } else if (fresh && Character.isLetter(c)) {
        date = monthNamed();
      }
      if (date != null) {
        return date + time();
      }
      at = Math.max(at, from) == from ? from + 1 : at;
    }
    return null;
  }

  private static @Nullable String epoch(String digits) {
    long number = Long.parseLong(digits);
    LocalDate date =
        Instant.ofEpochSecond(digits.length() > 11 ? number / 1000 : number)
            .atZone(ZoneOffset.UTC)
            .toLocalDate();
    boolean packed = digits.length() == 12 || date.getYear() < EARLIEST || date.getYear() > LATEST;
    return packed ? null : date.toString();
  }

  /** A date that begins with a number; {@code at} moves behind it, or behind the number. */
  private @Nullable LocalDate numeric() {
    int start = at;
    int a = number();
    int digits = at - start;
    int afterA = at;
    if (digits == 8) {
      return date(a / 10000, a / 100 % 100, a % 100);
    }
    if (digits == 14) {
      return null;
    }
    char sep = at < text.length() ? text.charAt(at) : ' ';
    if ((sep == '-' || sep == '/' || sep == '.')
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1))) {
      at++;
      int b = number();
      if (at + 1 < text.length() && text.charAt(at) == sep && isDigit(text.charAt(at + 1))) {
        int from = ++at;
        int c = number();
        int yearDigits = at - from;
        LocalDate date =
            digits == 4
                ? date(a, b, c)
                : yearDigits == 4 || yearDigits == 2
                    ? dayAndMonth(a, b, year(c, yearDigits), sep)
                    : null;
        if (date != null) {
          return date;
        }
      }
      at = afterA;
      return null;
    }
    if (digits <= 2) {
      LocalDate date = dayThenMonthName(a);
      if (date != null) {
        return date;
      }
    }
    at = afterA;
    if (digits == 4 && text.startsWith("年", at)) {
      at++;
      int b = number();
      at++;
      int c = number();
      return date(a, b, c);
    }
    return null;
  }

  private @Nullable LocalDate dayAndMonth(int a, int b, int year, char sep) {
    boolean swap = b > 12 || (sep == '/' && monthFirst && a <= 12);
    return swap ? date(year, a, b) : date(year, b, a);
  }

  private static int year(int number, int digits) {
    return digits == 4 ? number : number < 70 ? 2000 + number : 1900 + number;
  }

  /** {@code 3. November 2026}, {@code 3 de noviembre de 2026}, {@code 3rd Nov. 2026}. */
  private @Nullable LocalDate dayThenMonthName(int day) {
    skip(" .-/ºª");
    for (int tries = 0; tries < 3; tries++) {
      String word = word();
      Integer month = MONTHS.get(word);
      if (month != null) {
        skip(" .,-/");
        if (word.isEmpty() || at >= text.length()) {
          return null;
        }
        String filler = isDigit(text.charAt(at)) ? "" : word();
        if (filler.equals("de") || filler.equals("del")) {
          skip(" ");
        }
        int from = at;
        int year = number();
        return at - from == 4 ? date(year, month, day) : null;
      }
      if (!word.equals("de")
          && !word.equals("of")
          && !word.equals("st")
          && !word.equals("nd")
          && !word.equals("rd")
          && !word.equals("th")
          && !word.equals("er")) {
        return null;
      }
      skip(" .");
    }
    return null;
  }

  /** {@code November 3, 2026}. */
  private @Nullable LocalDate monthNamed() {
    Integer month = MONTHS.get(word());
    if (month == null) {
      return null;
    }
    int after = at;
    skip(" .");
    int from = at;
    int day = number();
    if (at == from || at - from > 2) {
      at = after;
      return null;
    }
    String ordinal = at < text.length() && Character.isLetter(text.charAt(at)) ? word() : "";
    skip(ordinal.length() > 2 ? "" : " ,.");
    from = at;
    int year = number();
    if (at - from == 4) {
      return date(year, month, day);
    }
    at = after;
    return null;
  }

  /** The time of day that follows the date, as ISO 8601 appends it, or nothing. */
  private String time() {
    int from = at;
    skip(" T,|-–—•·/");
    String word = at < text.length() && Character.isLetter(text.charAt(at)) ? word() : "";
    if (word.equals("um")
        || word.equals("at")
        || word.equals("à")
        || word.equals("t")
        || word.equals("alle")) {
      skip(" ");
    } else if (!word.isEmpty()) {
      return "";
    }
    int begin = at;
    int hour = number();
    boolean clock = at > begin && at - begin <= 2 && at + 2 < text.length();
    char sep = clock ? text.charAt(at) : ' ';
    if ((sep != ':' && sep != '.' && sep != 'h')
        || !isDigit(text.charAt(at + 1))
        || at - from > 16) {
      return "";
    }
    at++;
    int minute = number();
    int second = 0;
    if (at + 2 < text.length() && text.charAt(at) == ':' && isDigit(text.charAt(at + 1))) {
      at++;
      second = number();
      if (at < text.length() && text.charAt(at) == '.') {
        at++;
        number();
      }
    }
    hour = halfDay(hour);
    if (hour > 23 || minute > 59 || second > 59) {
      return "";
    }
    String clockTime = "T%02d:%02d:%02d".formatted(hour, minute, second);
    return clockTime + zone();
  }

  private int halfDay(int hour) {
    int from = at;
    skip(" ");
    String half = at < text.length() && Character.isLetter(text.charAt(at)) ? word() : "";
    if (half.equals("pm") || (half.equals("p") && text.startsWith(".m", at))) {
      return hour < 12 ? hour + 12 : hour;
    }
    if (half.equals("am") || (half.equals("a") && text.startsWith(".m", at))) {
      return hour == 12 ? 0 : hour;
    }
    at = from;
    return hour;
  }

  private String zone() {
    skip(" ");
    if (at >= text.length()) {
      return "";
    }
    char c = text.charAt(at);
    if (c == 'Z' || text.startsWith("GMT", at) || text.startsWith("UTC", at)) {
      return "Z";
    }
    if (c != '+' && c != '-') {
      return "";
    }
    at++;
    int from = at;
    int number = number();
    int digits = at - from;
    if (digits == 4) {
      return offset(c, number / 100, number % 100);
    }
    if (digits != 2 && digits != 1) {
      return "";
    }
    boolean minutes =
        at + 2 < text.length() && text.charAt(at) == ':' && isDigit(text.charAt(at + 1));
    at += minutes ? 1 : 0;
    return offset(c, number, minutes ? number() : 0);
  }

  private static String offset(char sign, int hours, int minutes) {
    return hours > 18 || minutes > 59
        ? ""
        : hours == 0 && minutes == 0
            ? "Z"
            : String.format(Locale.ROOT, "%c%02d:%02d", sign, hours, minutes);
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    if (year < EARLIEST || year > LATEST) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private int number() {
    int from = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at == from || at - from > 9 ? 0 : Integer.parseInt(text.substring(from, at));
  }

  private String word() {
    int from = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at).toLowerCase(Locale.ROOT);
  }

  private void skip(String characters) {
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
