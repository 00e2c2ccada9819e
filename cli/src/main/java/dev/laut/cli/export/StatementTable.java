package dev.laut.cli.export;

import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One row a statement. */
public final class StatementTable {

  public static final List<String> COLUMNS =
      List.of(
          "article",
          "statement",
          "inside",
          "type",
          "quote",
          "speaker",
          "chain",
          "origin",
          "origin_kind",
          "hedge",
          "title",
          "outlet",
          "published",
          "lang",
          "url");

  private StatementTable() {}

  public static List<List<String>> rows(ArticleReading reading) {
    return reading.statements().stream().map(statement -> row(statement, reading)).toList();
  }

  private static List<String> row(Statement statement, ArticleReading reading) {
    Article article = reading.article();
    return List.of(
        reading.id(),
        statement.id(),
        ArticleTable.value(statement.inside()),
        statement.type().label(),
        words(statement.quote(), article.text()),
        words(statement.speaker(), article.text()),
        chain(statement),
        ArticleTable.value(statement.origin().name()),
        statement.origin().kind().label(),
        statement.hedge().level().label(),
        ArticleTable.value(article.title()),
        ArticleTable.value(article.outlet()),
        ArticleTable.value(article.published()),
        ArticleTable.value(article.lang()),
        ArticleTable.value(reading.page().url()));
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  /** Nearest to the reader first: {@code Talfunk > Bergleute}. */
  private static String chain(Statement statement) {
    return statement.chain().stream()
        .map((Source source) -> Objects.requireNonNullElse(source.name(), source.kind().label()))
        .collect(Collectors.joining(" > "));
  }
}
