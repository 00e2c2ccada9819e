package dev.laut.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which stories to list, in which order; every part that is not null must match.
 *
 * @param lang BCP 47 language of one of its articles, exactly as the line has it
 * @param outlet name of an outlet that tells it, exactly as the line has it
 * @param marks that it must all carry
 * @param from earliest day of its latest article, ISO 8601, inclusive
 * @param to last day of its first article, ISO 8601, inclusive
 * @param atLeast fewest articles
 * @param after where the page before ended ({@link StoryPage#next}), or null for the first page
 * @param limit most lines of a page, at least 1
 */
public record StoryQuery(
    StoryOrder order,
    @Nullable String lang,
    @Nullable String outlet,
    Set<StoryMark> marks,
    @Nullable String from,
    @Nullable String to,
    int atLeast,
    @Nullable String after,
    int limit) {

  /**
   * @throws IllegalArgumentException if limit is not positive or a day is no ISO 8601 day
   */
  public StoryQuery {
    marks = Marks.sorted(marks);
    if (limit < 1) {
      throw new IllegalArgumentException("limit %d must be at least 1".formatted(limit));
    }
    day("from", from);
    day("to", to);
  }

  /** All stories in {@code order}. */
  public static StoryQuery all(StoryOrder order, int limit) {
    return new StoryQuery(order, null, null, Set.of(), null, null, 1, null, limit);
  }

  /** The same, going on behind {@code after}. */
  public StoryQuery after(@Nullable String after) {
    return new StoryQuery(order, lang, outlet, marks, from, to, atLeast, after, limit);
  }

  private static void day(String name, @Nullable String day) {
    if (day != null && (day.length() != 10 || Moment.seconds(day).isEmpty())) {
      throw new IllegalArgumentException(
          "%s '%s' is no day such as 2024-05-17".formatted(name, day));
    }
  }
}
