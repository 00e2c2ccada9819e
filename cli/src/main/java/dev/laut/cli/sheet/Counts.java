package dev.laut.cli.sheet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers and times of stories in words. */
final class Counts {

  private static final int DAY = 10;

  /** Characters of {@code 2024-09-} and {@code 2024-}. */
  private static final int MONTH = 8;

  private static final int YEAR = 5;

  private Counts() {}

  static String stories(int number) {
    return number == 1 ? "1 story" : number + " stories";
  }

  /** {@code 1–2 sources}. */
  static String sources(int low, int high) {
    return low == high ? Census.count(low, "source") : low + "–" + high + " sources";
  }

  /** {@code 2024-09-24 to 27}, {@code 2024-09-24 to 10-02}; empty if nothing is known. */
  static String time(@Nullable String first, @Nullable String last) {
    String from = day(first);
    String to = day(last);
    return from.equals(to) || to.isEmpty()
        ? from
        : from.isEmpty() ? to : from + " to " + rest(from, to);
  }

  /** The parts of a day that are not those of the day before it. */
  private static String rest(String from, String to) {
    for (int known : new int[] {MONTH, YEAR}) {
      if (from.length() == DAY && to.length() == DAY && to.startsWith(from.substring(0, known))) {
        return to.substring(known);
      }
    }
    return to;
  }

  private static String day(@Nullable String published) {
    String day = Objects.requireNonNullElse(published, "");
    return day.length() > DAY ? day.substring(0, DAY) : day;
  }
}
