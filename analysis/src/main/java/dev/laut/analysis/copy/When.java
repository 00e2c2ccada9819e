package dev.laut.analysis.copy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: some second between {@code earliest} and {@code latest}, both
 * since 1970 and inclusive. A day without a time of day is that whole day; no date is any time.
 */
public record When(long earliest, long latest) {

  static final When UNKNOWN = new When(Long.MIN_VALUE, Long.MAX_VALUE);

  private static final long DAY = 86_400;

  /** Reads ISO 8601 dates and date-times; a time without a zone counts as UTC. */
  public static When of(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return UNKNOWN;
    }
    int year = number(published, 0, 4);
    int month = number(published, 5, 7);
    int day = number(published, 8, 10);
    boolean valid =
        year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
    if (!valid) {
      return UNKNOWN;
    }
    long midnight = LocalDate.of(year, month, day).toEpochDay() * DAY;
    int hour = number(published, 11, 13);
    int minute = number(published, 14, 16);
    if (hour < 0 || minute < 0) {
      return new When(midnight, midnight + DAY - 1);
    }
    int second = Math.max(0, number(published, 17, 19));
    long time = midnight + hour * 3600L + minute * 60L + second - zone(published);
    return new When(time, time);
  }

  public boolean known() {
    return earliest != Long.MIN_VALUE;
  }

  /** Whether this is certainly earlier than {@code other}. */
  public boolean before(When other) {
    return known() && other.known() && latest < other.earliest;
  }

  private static int lengthOf(int year, int month) {
    return YearMonth.of(year, month).lengthOfMonth();
  }

  /** Seconds east of Greenwich of the offset that ends {@code text}, such as {@code +02:00}. */
  private static long zone(String text) {
    int at = text.length() - 6;
    if (at < 16 || text.charAt(at) != '+' && text.charAt(at) != '-') {
      return 0;
    }
    int hours = number(text, at + 1, at + 3);
    int minutes = number(text, at + 4, at + 6);
    long seconds = Math.max(0, hours) * 3600L + Math.max(0, minutes) * 60L;
    return text.charAt(at) == '-' ? -seconds : seconds;
  }

  /** The digits between {@code begin} and {@code end}, or -1 where there is anything else. */
  private static int number(String text, int begin, int end) {
    if (end > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
