package dev.laut.cli.sheet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers and times of stories in words. */
final class Counts {

  private static final int DAY = 10;

  private Counts() {}

  static String stories(int number) {
    return number == 1 ? "1 story" : number + " stories";
  }

  /** {@code 1–2 sources}. */
  static String sources(int low, int high) {
    return low == high ? Census.count(low, "source") : low + "–" + high + " sources";
  }

  /** {@code 2024-09-24 to 2024-09-27}; empty if nothing is known. */
  static String time(@Nullable String first, @Nullable String last) {
    String from = day(first);
    String to = day(last);
    return from.equals(to) || to.isEmpty() ? from : from.isEmpty() ? to : from + " to " + to;
  }

  private static String day(@Nullable String published) {
    String day = Objects.requireNonNullElse(published, "");
    return day.length() > DAY ? day.substring(0, DAY) : day;
  }
}
