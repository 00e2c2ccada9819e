package dev.laut.desk.correct;

import dev.laut.model.Moment;
import dev.laut.model.Shelf;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import dev.laut.model.StoryOrder;
import dev.laut.model.StoryQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposes stories of the same days that may be the same story, by the words of their titles. */
final class Neighbours {

  private static final int LOOKED_AT = 200;
  private static final int PROPOSED = 8;
  private static final long DAYS = 7L * 24 * 60 * 60;

  /** Words are compared by so many letters, which is enough to tell stems apart. */
  private static final int STEM = 5;

  private Neighbours() {}

  static List<StoryLine> of(Story story, Shelf shelf) {
    Set<String> stems = stems(story.title());
    StoryQuery query =
        new StoryQuery(
            StoryOrder.NEWEST,
            null,
            null,
            Set.of(),
            day(story.first(), -DAYS),
            day(story.last(), DAYS),
            1,
            null,
            LOOKED_AT);
    return shelf.lines(query).lines().stream()
        .filter(line -> !line.id().equals(story.id()))
        .sorted(
            Comparator.<StoryLine>comparingLong(line -> -shared(stems, line.title()))
                .thenComparing(StoryLine::articles, Comparator.reverseOrder()))
        .limit(PROPOSED)
        .toList();
  }

  private static long shared(Set<String> stems, @Nullable String title) {
    return stems(title).stream().filter(stems::contains).count();
  }

  private static Set<String> stems(@Nullable String title) {
    Set<String> stems = new HashSet<>();
    if (title != null) {
      Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
          .filter(word -> word.length() >= STEM - 1)
          .forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
    }
    return stems;
  }

  private static @Nullable String day(@Nullable String at, long shift) {
    return Moment.seconds(at).stream()
        .mapToObj(seconds ->
            Instant.ofEpochSecond(seconds + shift)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString())
        .findFirst()
        .orElse(null);
  }
}
