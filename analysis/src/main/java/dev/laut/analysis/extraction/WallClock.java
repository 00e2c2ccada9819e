package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.LanguageTag;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says the same instant in the zone of the outlet, so that the day of publication is the one that
 * its readers saw.
 */
final class WallClock {

  /** Where midnight is given as 22:00 or 23:00 UTC. */
  private static final Set<String> CENTRAL_EUROPEAN =
      Set.of("de", "fr", "it", "es", "pl", "nl", "da", "sv", "no", "cs", "hu");

  private static final ZoneId CENTRAL_EUROPE = ZoneId.of("Europe/Berlin");
  private static final int WIDEST_HOURS = 14;
  private static final int STEP_MINUTES = 15;

  private WallClock() {}

  /**
   * @param date a date or date-time as {@link DateText} gives it
   * @param visible the date or date-time that readers see, or null
   * @param language the page's language, or null
   */
  static String zoned(String date, @Nullable String visible, @Nullable String language) {
    if (!date.endsWith("Z")) {
      return date;
    }
    OffsetDateTime instant = OffsetDateTime.parse(date);
    ZoneOffset offset = visible == null ? null : seen(instant, visible);
    String tag = LanguageTag.primary(language);
    boolean midnight =
        instant.getMinute() == 0 && instant.getSecond() == 0 && instant.getHour() >= 22;
    if (offset == null && midnight && tag != null && CENTRAL_EUROPEAN.contains(tag)) {
      OffsetDateTime here = instant.atZoneSameInstant(CENTRAL_EUROPE).toOffsetDateTime();
      offset = here.getHour() == 0 ? here.getOffset() : null;
    }
    return offset == null || offset.equals(ZoneOffset.UTC)
        ? date
        : DateText.iso(instant.withOffsetSameInstant(offset));
  }

  /** The offset at which {@code instant} shows the visible time, where there is one. */
  private static @Nullable ZoneOffset seen(OffsetDateTime instant, String visible) {
    try {
      LocalDateTime wall = LocalDateTime.parse(visible);
      LocalDateTime utc = instant.toLocalDateTime().withSecond(wall.getSecond());
      long minutes = Duration.between(utc, wall).toMinutes();
      boolean possible = Math.abs(minutes) <= WIDEST_HOURS * 60 && minutes % STEP_MINUTES == 0;
      return possible ? ZoneOffset.ofTotalSeconds((int) minutes * 60) : null;
    } catch (DateTimeParseException e) {
      return null; // the page shows a day without a time, or a zone of its own
    }
  }
}
