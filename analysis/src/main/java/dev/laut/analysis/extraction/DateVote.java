package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what several places of a page say of one date: the day that the most reliable ones agree
 * on wins, told as exactly as one of them tells it.
 */
final class DateVote {

  /**
   * What one place says.
   *
   * @param said its value is a date as {@link DateText} gives it
   */
  private record Voice(Said said, double weight) {

    String date() {
      return said.value();
    }

    String day() {
      return date().substring(0, DAY_CHARS);
    }
  }

  private static final int DAY_CHARS = 10;

  private final List<Voice> voices = new ArrayList<>();

  /**
   * @param said a date as {@link DateText} gives it, or null, which counts for nothing
   * @param weight log(right / wrong) of such places
   */
  void add(@Nullable Said said, double weight) {
    if (said != null) {
      voices.add(new Voice(said, weight));
    }
  }

  boolean isEmpty() {
    return voices.isEmpty();
  }

  /** The date that was voted for; of equal ones the one that was added first. */
  @Nullable Said best() {
    Voice best = null;
    double most = -1;
    for (Voice voice : voices) {
      double sum = 0;
      for (Voice other : voices) {
        sum += other.day().equals(voice.day()) ? other.weight : 0;
      }
      boolean finer =
          best != null
              && best.day().equals(voice.day())
              && best.date().length() == DAY_CHARS
              && voice.date().length() > DAY_CHARS;
      if (sum > most || finer) {
        most = sum;
        best = voice;
      }
    }
    return best == null ? null : best.said;
  }
}
