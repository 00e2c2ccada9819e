package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.WordList;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date, with its time and zone where they are written, out of machine or human text, and
 * gives it as ISO 8601.
 */
final class DateText {

  private static final int EARLIEST = 1980;
  private static final int LATEST = 2100;
  private static final int MAX_CHARS = 300;
  private static final int MAX_FILLERS = 3;

  /** A day and a year that only their boxes on the page keep apart: {@code Apr 042013}. */
  private static final int GLUED_DIGITS = 6;

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  /** What may stand between a day and its month, or a month and its year. */
  private static final Set<String> FILLERS =
      Set.of("de", "del", "of", "st", "nd", "rd", "th", "er");

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    int month = 1;
    for (String line : WordList.lines("/dev/laut/analysis/extraction/months.txt")) {
      for (String name : line.split(" +")) {
        MONTHS.put(name, month);
      }
      month++;
    }
  }

  private final Cursor cursor;
  private final boolean monthFirst;

  private DateText(String text, boolean monthFirst) {
    this.cursor = new Cursor(text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text);
    this.monthFirst = monthFirst;
  }

  /**
   * The first date in {@code text}, as {@code 2026-11-03} or {@code 2026-11-03T14:05:00+01:00};
   * null where there is none.
   *
   * @param monthFirst whether 3/4 is the fourth of March
   */
  static @Nullable String first(@Nullable String text, boolean monthFirst) {
    return text == null ? null : new DateText(text, monthFirst).find();
  }

  /**
   * A date and where it stands.
   *
   * @param begin index of its first character
   * @param end index behind its last character
   */
  record Dated(String date, int begin, int end) {}

  /** All dates in {@code text}, in its order. */
  static List<Dated> all(String text, boolean monthFirst) {
    DateText reader = new DateText(text, monthFirst);
    List<Dated> found = new ArrayList<>();
    for (Dated dated = reader.next(); dated != null; dated = reader.next()) {
      found.add(dated);
    }
    return found;
  }

  /** {@code time} as this class writes times. */
  static String iso(OffsetDateTime time) {
    return ISO.format(time);
  }

  private @Nullable String find() {
    String stripped = cursor.text.strip();
    if (stripped.length() >= 10
        && stripped.length() <= 13
        && stripped.chars().allMatch(c -> Cursor.isDigit((char) c))) {
      return epoch(Long.parseLong(stripped), stripped.length());
    }
    Dated next = next();
    return next == null ? null : next.date;
  }

  private @Nullable Dated next() {
    while (!cursor.done()) {
      int from = cursor.at;
      char c = cursor.here();
      boolean fresh = from == 0 || !Character.isLetterOrDigit(cursor.text.charAt(from - 1));
      LocalDate date =
          !fresh
              ? null
              : Cursor.isDigit(c) ? numeric() : Character.isLetter(c) ? monthNamed() : null;
      if (date != null) {
        String time = ClockText.at(cursor);
        return new Dated(date + time, from, cursor.at);
      }
      cursor.at = Math.max(cursor.at, from + 1);
    }
    return null;
  }

  /** Seconds or milliseconds since 1970. */
  private static @Nullable String epoch(long number, int digits) {
    long seconds = digits > 11 ? number / 1000 : number;
    LocalDate date = Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
    return digits == 12 || !isPlausible(date.getYear()) ? null : date.toString();
  }

  /** A date that begins with a number; the cursor moves behind it, or behind the number. */
  private @Nullable LocalDate numeric() {
    int from = cursor.at;
    int first = cursor.number();
    int digits = cursor.at - from;
    if (digits == 8) {
      return date(first / 10000, first / 100 % 100, first % 100);
    }
    int after = cursor.at;
    char separator = cursor.here();
    boolean parted = separator == '-' || separator == '/' || separator == '.';
    LocalDate date = null;
    if (parted && cursor.digitAhead(1)) {
      date = parted(first, digits, separator);
    } else if (digits == 4 && separator == '年') {
      date = ideographic(first);
    } else if (digits <= 2) {
      date = dayThenMonthName(first);
    }
    if (date == null) {
      cursor.at = after;
    }
    return date;
  }

  private @Nullable LocalDate parted(int first, int digits, char separator) {
    cursor.at++;
    int second = cursor.number();
    if (cursor.here() != separator || !cursor.digitAhead(1)) {
      return null;
    }
    int from = ++cursor.at;
    int third = cursor.number();
    int thirdDigits = cursor.at - from;
    if (digits == 4) {
      return date(first, second, third);
    }
    if (thirdDigits != 4 && thirdDigits != 2) {
      return null;
    }
    int year = thirdDigits == 4 ? third : third < 70 ? 2000 + third : 1900 + third;
    boolean american = second > 12 || (separator == '/' && monthFirst && first <= 12);
    return american ? date(year, first, second) : date(year, second, first);
  }

  private @Nullable LocalDate ideographic(int year) {
    cursor.at++;
    int month = cursor.number();
    cursor.at++;
    return date(year, month, cursor.number());
  }

  /** {@code 3. November 2026}, {@code 3 de noviembre de 2026}, {@code 3rd Nov. 2026}. */
  private @Nullable LocalDate dayThenMonthName(int day) {
    cursor.skip(" .-/ºª");
    for (int tries = 0; tries < MAX_FILLERS; tries++) {
      String word = cursor.word();
      Integer month = MONTHS.get(word);
      if (month != null) {
        cursor.skip(" .,-/");
        if (FILLERS.contains(cursor.word())) {
          cursor.skip(" ");
        }
        return yearOf(month, day);
      }
      if (!FILLERS.contains(word)) {
        return null;
      }
      cursor.skip(" .");
    }
    return null;
  }

  /** {@code November 3, 2026}. */
  private @Nullable LocalDate monthNamed() {
    Integer month = MONTHS.get(cursor.word());
    if (month == null) {
      return null;
    }
    int after = cursor.at;
    cursor.skip(" .");
    int from = cursor.at;
    int day = cursor.number();
    LocalDate date = null;
    if (cursor.at - from == GLUED_DIGITS) {
      date = date(day % 10000, month, day / 10000);
    } else if (cursor.at > from && cursor.at - from <= 2) {
      cursor.word();
      cursor.skip(" ,.");
      date = yearOf(month, day);
    }
    if (date == null) {
      cursor.at = after;
    }
    return date;
  }

  private @Nullable LocalDate yearOf(int month, int day) {
    int from = cursor.at;
    int year = cursor.number();
    return cursor.at - from == 4 ? date(year, month, day) : null;
  }

  private static boolean isPlausible(int year) {
    return year >= EARLIEST && year <= LATEST;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    if (!isPlausible(year)) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // no such day, as the 31st of February: what looked like a date is none
    }
  }
}
