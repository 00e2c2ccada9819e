package dev.laut.cli;

import dev.laut.cli.Progress.Seen;
import dev.laut.model.ArticleReading;
import dev.laut.model.Moment;
import dev.laut.model.StoryLine;
import dev.laut.model.StoryOrder;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything that inputs tell, in memory.
 *
 * @param readings by id; of two with the same id the later one counts
 * @param code the exit code
 */
record ReadStories(Map<String, ArticleReading> readings, int code) {

  static ReadStories of(World world, InputOptions options) {
    Map<String, ArticleReading> readings = new LinkedHashMap<>();
    int code =
        new Round(world, options)
            .run(
                false,
                Seen.of(world.terminal()),
                reading -> {
                  if (reading instanceof ArticleReading article) {
                    readings.put(article.id(), article);
                  }
                },
                () -> {});
    return new ReadStories(readings, code);
  }

  /** The order of a list, as that of a ledger's. */
  static Comparator<StoryLine> by(StoryOrder order) {
    Comparator<StoryLine> first =
        switch (order) {
          case NEWEST ->
              Comparator.comparingLong(
                  line -> -Moment.seconds(line.last()).orElse(Long.MIN_VALUE + 1));
          case LARGEST -> Comparator.comparingInt(line -> -line.articles());
          case FEWEST_SOURCES -> Comparator.comparingDouble(line -> -line.echo());
          case GROWING -> Comparator.comparingDouble(line -> -line.heat());
        };
    return first.thenComparing(StoryLine::id);
  }
}
