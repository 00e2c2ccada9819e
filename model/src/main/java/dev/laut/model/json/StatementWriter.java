package dev.laut.model.json;

import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Writes statements as records of their own: the contract's STATEMENT, and where it stands. */
public final class StatementWriter {

  private StatementWriter() {}

  /** One line for each statement of {@code reading}, without line ends. */
  public static List<String> lines(ArticleReading reading) {
    String text = reading.article().text();
    CodePoints points = new CodePoints(text);
    return reading.statements().stream()
        .map(statement -> JsonOut.line(out -> write(statement, reading, points, out)))
        .toList();
  }

  private static void write(
      Statement statement, ArticleReading reading, CodePoints points, JsonOut out) {
    Article article = reading.article();
    out.number("laut", ReadingWriter.VERSION);
    out.string("article", reading.id());
    out.string("title", article.title());
    out.string("outlet", article.outlet());
    out.string("published", article.published());
    out.string("lang", article.lang());
    out.string("url", reading.page().url());
    out.string("words", words(statement, article.text()));
    out.count(points);
    new ReadingWriter(out).statement(statement);
  }

  private static String words(Statement statement, String text) {
    return statement.quote().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }
}
