package dev.laut.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** When something was published, as a number to sort and subtract. */
public final class Moment {

  /** Length of an ISO 8601 day. */
  private static final int DAY = 10;

  private Moment() {}

  /**
   * Seconds since 1970 of an ISO 8601 day, or day and time; without an offset it is taken for UTC,
   * a day for its beginning. Empty for null and for what is no such time.
   */
  public static OptionalLong seconds(@Nullable String published) {
    if (published == null || published.length() < DAY) {
      return OptionalLong.empty();
    }
    try {
      if (published.length() == DAY) {
        return OptionalLong.of(
            LocalDate.parse(published).atStartOfDay().toEpochSecond(ZoneOffset.UTC));
      }
      return OptionalLong.of(
          hasOffset(published)
              ? OffsetDateTime.parse(published).toEpochSecond()
              : LocalDateTime.parse(published).toEpochSecond(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      // Dates from pages are often no dates; whoever sorts by them puts these last.
      return OptionalLong.empty();
    }
  }

  private static boolean hasOffset(String published) {
    return published.endsWith("Z")
        || published.indexOf('+', DAY) > 0
        || published.indexOf('-', DAY) > 0;
  }
}
