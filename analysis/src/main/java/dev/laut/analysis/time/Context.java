package dev.laut.analysis.time;

import dev.laut.analysis.annotation.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a time expression stands, and what it can be resolved against.
 *
 * @param published day of publication, or null
 * @param last the last day that was named before, or null
 * @param future whether the sentence speaks of what is to come
 */
record Context(
    List<Token> tokens, @Nullable LocalDate published, @Nullable LocalDate last, boolean future) {

  /** The day of a weekday by itself: this week's or last week's, or the next one to come. */
  @Nullable LocalDate weekday(int number, int step) {
    if (published == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(number);
    boolean ahead = step > 0 || step == 0 && future;
    if (step < 0 && published.getDayOfWeek() == day) {
      return published.minusWeeks(1);
    }
    return published.with(
        ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  /**
   * The year in which {@code month} (and day, or 0) is nearest to the publication; null if unknown.
   */
  @Nullable Integer year(int month, int day) {
    if (published == null) {
      return null;
    }
    LocalDate same = LocalDate.of(published.getYear(), month, day == 0 ? 15 : Math.min(day, 28));
    long ahead = ChronoUnit.DAYS.between(published, same);
    int most = future ? 330 : 183;
    return ahead > most
        ? same.getYear() - 1
        : ahead < most - 366 ? same.getYear() + 1 : same.getYear();
  }

  static String day(@Nullable LocalDate date) {
    return date == null ? "XXXX-XX-XX" : date.toString();
  }

  static String week(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        date.get(IsoFields.WEEK_BASED_YEAR),
        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
