package dev.laut.desk.web;

import dev.laut.model.Moment;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes ISO 8601 days and times as people read them, in the time that the page gave. */
public final class Dates {

  private static final int DAY = 10;

  private Dates() {}

  /** As {@code 24 Sept 2024} or {@code 24. Sept. 2024}; empty for null. */
  public static String day(Words words, @Nullable String iso) {
    return written(words, iso, "date.day");
  }

  /** With hour and minute where {@code iso} has them. */
  public static String time(Words words, @Nullable String iso) {
    return written(words, iso, iso != null && iso.length() > DAY ? "date.time" : "date.day");
  }

  private static String written(Words words, @Nullable String iso, String pattern) {
    OptionalLong seconds = Moment.seconds(iso);
    if (iso == null || seconds.isEmpty()) {
      return iso == null ? "" : iso;
    }
    LocalDateTime local =
        iso.length() == DAY
            ? LocalDateTime.ofEpochSecond(seconds.getAsLong(), 0, ZoneOffset.UTC)
            : LocalDateTime.parse(iso.replaceFirst("(Z|[+-]\\d\\d:?\\d\\d)$", ""));
    return DateTimeFormatter.ofPattern(words.say(pattern), words.tongue().locale()).format(local);
  }
}
