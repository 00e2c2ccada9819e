package dev.laut.intake.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The dates of feeds as ISO 8601: RSS writes {@code Wed, 02 Oct 2002 15:00:00 +0200} (RFC 822, its
 * years of two or four digits), Atom and Dublin Core ISO 8601 itself. Month names are English, or
 * German as some systems write them.
 */
final class FeedDate {

  /** Longer texts are no dates; it also keeps the patterns cheap. */
  private static final int MAX_LENGTH = 64;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2})"
              + "(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)? ?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?");

  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:\\p{L}+\\.?,? )?(\\d{1,2})[ -](\\p{L}{3,})\\.?[ -](\\d{4}|\\d{2})"
              + "(?:,? (\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?(\\p{L}+|[+-]\\d{2}:?\\d{2})?)?");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("mär", 3),
          Map.entry("mrz", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("mai", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("dez", 12));

  /** The zones that RFC 822 names, and two that European systems write. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("gmt", "Z"),
          Map.entry("ut", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("z", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"));

  private FeedDate() {}

  /** Empty where {@code text} is no date. */
  static Optional<String> iso(String text) {
    String date = PlainText.collapsed(text);
    if (date.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      Matcher iso = ISO.matcher(date);
      if (iso.matches()) {
        return Optional.of(fromIso(iso));
      }
      Matcher rfc = RFC_822.matcher(date);
      return rfc.matches() ? fromRfc(rfc) : Optional.empty();
    } catch (DateTimeException e) { // the 31st of February
      return Optional.empty();
    }
  }

  private static String fromIso(Matcher m) {
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return m.group(1);
    }
    int month = Integer.parseInt(m.group(2));
    if (m.group(3) == null) {
      return LocalDate.of(year, month, 1).toString().substring(0, 7);
    }
    return LocalDate.of(year, month, Integer.parseInt(m.group(3))) + time(m);
  }

  private static Optional<String> fromRfc(Matcher m) {
    Integer month = MONTHS.get(m.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
    if (month == null) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(3));
    boolean full = m.group(3).length() == 4;
    int century = full ? 0 : year < 50 ? 2000 : 1900; // RFC 2822, 4.3
    LocalDate day = LocalDate.of(century + year, month, Integer.parseInt(m.group(1)));
    return Optional.of(day + time(m));
  }

  /** The time in groups 4 to 7, as both patterns have it. */
  private static String time(Matcher m) {
    if (m.group(4) == null) {
      return "";
    }
    int second = m.group(6) == null ? 0 : Math.min(59, Integer.parseInt(m.group(6)));
    LocalTime time =
        LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), second);
    return String.format(
            Locale.ROOT, "T%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond())
        + zone(m.group(7));
  }

  private static String zone(@Nullable String zone) {
    if (zone == null) {
      return "";
    }
    char first = zone.charAt(0);
    if (first != '+' && first != '-') {
      return ZONES.getOrDefault(zone.toLowerCase(Locale.ROOT), "");
    }
    String colon = zone.indexOf(':') > 0 ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
    return colon.equals("+00:00") || colon.equals("-00:00") ? "Z" : colon;
  }
}
