package dev.laut.analysis.time;

import dev.laut.model.TimeKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression that was read.
 *
 * @param end index of the first token behind it
 * @param day the one day that it names, or null
 */
record Found(int end, TimeKind kind, String value, @Nullable LocalDate day) {

  static Found date(int end, String value) {
    return new Found(end, TimeKind.DATE, value, null);
  }
}
