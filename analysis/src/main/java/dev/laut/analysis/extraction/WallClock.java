package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.LanguageTag;
import dev.laut.analysis.annotation.WordList;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says the same instant in the zone of the outlet, so that the day of publication is the one that
 * its readers saw.
 */
final class WallClock {

  /** The languages of pages whose address names no country but that are made in this zone. */
  private static final Set<String> CENTRAL_EUROPEAN =
      Set.of("de", "fr", "it", "es", "pl", "nl", "da", "sv", "no", "cs", "hu");

  private static final ZoneId CENTRAL_EUROPE = ZoneId.of("Europe/Berlin");
  private static final Map<String, ZoneId> ZONES = new HashMap<>();

  static {
    for (Map.Entry<String, String> row :
        WordList.rows("/dev/laut/analysis/extraction/country-zones.txt")) {
      ZONES.put(row.getKey(), ZoneId.of(row.getValue()));
    }
  }

  private static final int WIDEST_HOURS = 14;
  private static final int STEP_MINUTES = 15;

  private WallClock() {}

  /**
   * @param date a date or date-time as {@link DateText} gives it
   * @param said the date or date-time that readers see, or null
   * @param language the page's language, or null
   * @param host the page's host, or null
   */
  static String zoned(
      String date, @Nullable String said, @Nullable String language, @Nullable String host) {
    if (!date.endsWith("Z")) {
      return date;
    }
    String visible = said == null || said.endsWith("Z") ? null : said;
    OffsetDateTime instant = OffsetDateTime.parse(date);
    ZoneOffset offset = visible == null ? null : seen(instant, visible);
    ZoneId country = host == null ? null : ZONES.get(host.substring(host.lastIndexOf('.') + 1));
    if (offset == null && country != null) {
      OffsetDateTime here = instant.atZoneSameInstant(country).toOffsetDateTime();
      boolean fits = visible == null || visible.startsWith(here.toLocalDate().toString());
      offset = fits ? here.getOffset() : null;
    }
    if (offset == null && country == null) {
      offset = midnight(instant, LanguageTag.primary(language));
    }
    return offset == null || offset.equals(ZoneOffset.UTC)
        ? date
        : DateText.iso(instant.withOffsetSameInstant(offset));
  }

  /** The offset of Central Europe, where it makes the instant a midnight there. */
  private static @Nullable ZoneOffset midnight(OffsetDateTime instant, @Nullable String language) {
    boolean whole = instant.getMinute() == 0 && instant.getSecond() == 0;
    if (!whole || language == null || !CENTRAL_EUROPEAN.contains(language)) {
      return null;
    }
    OffsetDateTime here = instant.atZoneSameInstant(CENTRAL_EUROPE).toOffsetDateTime();
    return here.getHour() == 0 ? here.getOffset() : null;
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
