package dev.laut.model;

import dev.laut.model.StoryLine.Dot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Draws the line of a story together from the story and its articles. */
final class StoryLines {

  private StoryLines() {}

  static StoryLine of(Story story, List<ArticleReading> readings) {
    Origins origins = story.lead().map(Claim::origins).orElse(story.origins());
    List<ArticleReading> ordered =
        readings.stream()
            .sorted(
                Comparator.<ArticleReading>comparingLong(StoryLines::seconds)
                    .thenComparing(ArticleReading::id))
            .toList();
    int loud =
        (int) readings.stream().filter(reading -> reading.headline().verdict().isLoud()).count();
    int unnamed =
        (int)
            origins.list().stream()
                .filter(origin -> origin.source().kind() == SourceKind.ANONYMOUS)
                .count();
    return new StoryLine(
        story.id(),
        story.title(),
        story.lang(),
        story.first(),
        story.last(),
        story.articles().size(),
        origins.low(),
        origins.high(),
        unnamed,
        origins.list().stream().map(origin -> origin.source().kind()).distinct().sorted().toList(),
        Marks.of(story, unnamed, loud),
        loud,
        outlets(readings),
        story.lead().map(Claim::text).orElse(null),
        heat(readings),
        thinned(dots(ordered, origins)));
  }

  private static List<String> outlets(List<ArticleReading> readings) {
    return readings.stream()
        .map(reading -> reading.article().outlet())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private static double heat(List<ArticleReading> readings) {
    return Heat.of(
        readings.stream()
            .map(reading -> Moment.seconds(reading.article().published()))
            .filter(OptionalLong::isPresent)
            .mapToLong(OptionalLong::getAsLong)
            .toArray());
  }

  private static long seconds(ArticleReading reading) {
    return Moment.seconds(reading.article().published()).orElse(Long.MAX_VALUE);
  }

  private static List<Dot> dots(List<ArticleReading> ordered, Origins origins) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < origins.list().size(); i++) {
      for (String article : origins.list().get(i).articles()) {
        places.putIfAbsent(article, i);
      }
    }
    List<Dot> dots = new ArrayList<>();
    for (ArticleReading reading : ordered) {
      @Nullable String at = reading.article().published();
      dots.add(new Dot(at, places.getOrDefault(reading.id(), -1)));
    }
    return dots;
  }

  private static List<Dot> thinned(List<Dot> dots) {
    if (dots.size() <= StoryLine.MOST_DOTS) {
      return dots;
    }
    List<Dot> some = new ArrayList<>();
    for (int i = 0; i < StoryLine.MOST_DOTS; i++) {
      some.add(dots.get((int) ((long) i * (dots.size() - 1) / (StoryLine.MOST_DOTS - 1))));
    }
    return some;
  }
}
