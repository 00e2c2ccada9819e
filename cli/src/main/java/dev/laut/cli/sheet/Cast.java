package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Run;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Source;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How articles and sources of one story are called on its sheet. */
final class Cast {

  private final Map<String, ArticleReading> readings;

  Cast(Map<String, ArticleReading> readings) {
    this.readings = readings;
  }

  /** The outlet, or else the beginning of the headline, or else the id. */
  String article(String id) {
    ArticleReading reading = readings.get(id);
    if (reading == null) {
      return id;
    }
    Article article = reading.article();
    if (article.outlet() != null) {
      return article.outlet();
    }
    return article.title() == null ? id : "“" + Clip.of(article.title(), 40) + "”";
  }

  /** The words of an article's headline; all of it where {@code points} is empty. */
  String headline(String id, Span points) {
    ArticleReading reading = readings.get(id);
    String title = reading == null ? null : reading.article().title();
    if (title == null) {
      return "";
    }
    int length = title.codePointCount(0, title.length());
    int begin = Math.min(points.begin(), length);
    int end = Math.min(points.end(), length);
    return begin >= end
        ? title
        : title.substring(title.offsetByCodePoints(0, begin), title.offsetByCodePoints(0, end));
  }

  /** Each called once; a long row is cut. */
  String articles(List<String> ids, int most) {
    List<String> names = ids.stream().map(this::article).distinct().toList();
    String shown = names.stream().limit(most).collect(Collectors.joining(", "));
    return names.size() <= most ? shown : shown + " and " + (names.size() - most) + " more";
  }

  /** {@code 2024-05-17 08:30}, or nothing. */
  String time(String id) {
    ArticleReading reading = readings.get(id);
    String date = reading == null ? null : OriginLine.date(reading.article().published());
    return date == null ? "" : date;
  }

  static Run source(Source source) {
    boolean unnamed = Census.isUnnamed(source.kind());
    return new Run(ChainLine.name(source), unnamed ? Ink.UNNAMED : Ink.SOURCE);
  }

  static List<Run> sources(List<Source> sources, String between) {
    List<Run> runs = new ArrayList<>();
    for (Source source : sources) {
      if (!runs.isEmpty()) {
        runs.add(Run.plain(between));
      }
      runs.add(source(source));
    }
    return runs;
  }
}
