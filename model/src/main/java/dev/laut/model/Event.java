package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, in PLOVER's terms.
 *
 * @param type one of PLOVER's 16 event types, or {@code STATE}
 * @param mode PLOVER's mode, or null
 * @param when TIMEX3 value, or null
 * @param where as written, or null
 * @param statement id of the statement that tells it, or null where the outlet does
 */
public record Event(
    String type,
    @Nullable String mode,
    EventStatus status,
    List<Actor> source,
    List<Actor> target,
    Span span,
    @Nullable String when,
    @Nullable String where,
    @Nullable String statement) {

  public Event {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
