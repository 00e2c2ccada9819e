package dev.laut.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What narrows and orders searches, in memory, one array for each column of the table {@code
 * article}: to look at the days of 100,000 articles there takes less than to fetch one of them.
 * Some 20 bytes an article; brought up to date by what arrived since.
 */
final class ArticleColumns {

  /** Stands for a day that is not known; sorts behind every other. */
  static final int NO_DAY = 0;

  private final Map<String, Integer> langs = new LinkedHashMap<>();
  private final Map<String, Integer> outlets = new LinkedHashMap<>();
  private List<String> langNames = List.of();
  private List<String> outletNames = List.of();
  private Columns columns = new Columns(0);
  private int newest;

  /** Place in a dictionary that stands for nothing. */
  private static final int NONE = -1;

  /** The arrays, by {@code reading.seq}; where {@code traits} is negative there is no article. */
  private record Columns(int[] days, int[] lang, int[] outlet, int[] traits) {

    Columns(int size) {
      this(new int[size], new int[size], new int[size], new int[size]);
      Arrays.fill(traits, NONE);
    }

    Columns grown(int size) {
      Columns grown =
          new Columns(
              Arrays.copyOf(days, size),
              Arrays.copyOf(lang, size),
              Arrays.copyOf(outlet, size),
              Arrays.copyOf(traits, size));
      Arrays.fill(grown.traits, traits.length, size, NONE);
      return grown;
    }
  }

  /**
   * The articles up to a reading, as others may go on adding to the columns.
   *
   * @param newest the greatest {@code reading.seq} that it knows
   */
  record View(Columns columns, int newest, List<String> langs, List<String> outlets) {

    boolean has(int seq) {
      return seq <= newest && columns.traits[seq] >= 0;
    }

    /** The day as {@code 20240517}; 00 for a part that is not known, {@link #NO_DAY} for all. */
    int day(int seq) {
      return columns.days[seq];
    }

    /** A bit for each kind of origin and level of hedge, see {@link Traits}. */
    int traits(int seq) {
      return columns.traits[seq];
    }

    /** Place in {@link #langs}, or negative. */
    int lang(int seq) {
      return columns.lang[seq];
    }

    /** Place in {@link #outlets}, or negative. */
    int outlet(int seq) {
      return columns.outlet[seq];
    }
  }

  /** What the table holds as {@code connection} sees it. */
  synchronized View view(Connection connection) throws SQLException {
    int last = (int) Sql.number(connection, "SELECT coalesce(max(seq), 0) FROM reading");
    if (last > newest) {
      if (last >= columns.days.length) {
        columns = columns.grown(last + 1 + last / 4);
      }
      if (newest == 0) {
        all(connection);
      } else {
        arrived(connection);
      }
      newest = last;
      langNames = names(langs, langNames);
      outletNames = names(outlets, outletNames);
    }
    return new View(columns, last, langNames, outletNames);
  }

  private static List<String> names(Map<String, Integer> places, List<String> known) {
    return places.size() == known.size() ? known : List.copyOf(places.keySet());
  }

  /** Forgets everything. */
  synchronized void clear() {
    langs.clear();
    outlets.clear();
    columns = new Columns(0);
    newest = 0;
  }

  private void all(Connection connection) throws SQLException {
    Sql.all(connection, this::put, "SELECT seq, day, lang, outlet, origins, hedges FROM article");
  }

  /** A reading takes the place of the one before with its id, whether or not it is an article. */
  private void arrived(Connection connection) throws SQLException {
    Sql.all(
        connection,
        row -> {
          int before = row.getInt(7);
          if (before > 0) {
            columns.traits[before] = NONE;
          }
          return row.getObject(5) != null && put(row);
        },
        "SELECT r.seq, a.day, a.lang, a.outlet, a.origins, a.hedges,"
            + " (SELECT max(o.seq) FROM reading o WHERE o.id = r.id AND o.seq < r.seq)"
            + " FROM reading r LEFT JOIN article a ON a.seq = r.seq WHERE r.seq > ? ORDER BY r.seq",
        newest);
  }

  private boolean put(ResultSet row) throws SQLException {
    int seq = row.getInt(1);
    columns.days[seq] = day(row.getString(2));
    columns.lang[seq] = place(row.getString(3), langs);
    columns.outlet[seq] = place(row.getString(4), outlets);
    columns.traits[seq] = Traits.of(row.getInt(5), row.getInt(6));
    return true;
  }

  private static int place(@Nullable String value, Map<String, Integer> places) {
    if (value == null) {
      return NONE;
    }
    Integer place = places.putIfAbsent(value, places.size());
    return place == null ? places.size() - 1 : place;
  }

  /** {@code 2024-05} as 20240500: behind all days of April, before the first of May. */
  static int day(@Nullable String day) {
    return day(day, 0);
  }

  /** {@code 2024-05} as 20240599: behind all days of May. */
  static int lastDay(String day) {
    return day(day, 9);
  }

  private static int day(@Nullable String day, int missing) {
    int number = 0;
    int digits = 0;
    for (int at = 0; day != null && at < day.length() && digits < 8; at++) {
      char c = day.charAt(at);
      if (c >= '0' && c <= '9') {
        number = number * 10 + c - '0';
        digits++;
      }
    }
    if (digits < 4) {
      return NO_DAY;
    }
    for (; digits < 8; digits++) {
      number = number * 10 + missing;
    }
    return number;
  }
}
