package dev.laut.analysis.story;

import dev.laut.analysis.claim.Teller;
import dev.laut.analysis.claim.Telling;
import dev.laut.analysis.headline.StoryHeadlineCheck;
import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.FoldStep.Told;
import dev.laut.model.Moment;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the record of a story from its articles. Thread-safe. */
final class StoryTeller {

  /**
   * So many articles of a story are heard at most: the first half of them and the last. Otherwise
   * the work on a story that grows and grows would be the square of its size.
   */
  static final int MOST_HEARD = 400;

  private final Teller teller = new Teller();
  private final StoryHeadlineCheck headlines = new StoryHeadlineCheck();

  /** Those of a story's articles whose readings are needed to tell it. */
  static List<String> heard(List<String> articles) {
    int size = articles.size();
    if (size <= MOST_HEARD) {
      return articles;
    }
    int half = MOST_HEARD / 2;
    return Stream.concat(
            articles.subList(0, half).stream(), articles.subList(size - half, size).stream())
        .toList();
  }

  /**
   * Tells a story.
   *
   * @param articles ids of all its articles, by date
   * @param readings of those that are heard, by date
   * @param copies to any of its articles
   */
  Told tell(
      String id,
      List<String> formerly,
      List<String> articles,
      List<ArticleReading> readings,
      List<Copy> copies) {
    Telling telling = teller.tell(readings, copies);
    Story story =
        new Story(
            id,
            formerly,
            Headlines.best(readings),
            readings.stream()
                .map(reading -> reading.article().lang())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList(),
            published(readings),
            published(readings.reversed()),
            articles,
            telling.copies(),
            telling.origins(),
            telling.claims(),
            headlines.check(readings, telling.copies(), telling.claims()));
    return new Told(story, StoryLine.of(story, readings));
  }

  /** The first date; what has none stands last. */
  private static @Nullable String published(List<ArticleReading> readings) {
    return readings.stream()
        .map(reading -> reading.article().published())
        .filter(published -> Moment.seconds(published).isPresent())
        .findFirst()
        .orElse(null);
  }
}
