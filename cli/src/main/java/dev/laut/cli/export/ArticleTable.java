package dev.laut.cli.export;

import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row an article. */
public final class ArticleTable {

  public static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "outlet",
          "authors",
          "published",
          "lang",
          "url",
          "location",
          "headline",
          "statements",
          "text");

  private ArticleTable() {}

  public static List<String> row(ArticleReading reading) {
    Article article = reading.article();
    return List.of(
        reading.id(),
        value(article.title()),
        value(article.outlet()),
        String.join("; ", article.authors()),
        value(article.published()),
        value(article.lang()),
        value(reading.page().url()),
        reading.page().location(),
        reading.headline().verdict().label(),
        String.valueOf(reading.statements().size()),
        article.text());
  }

  static String value(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
