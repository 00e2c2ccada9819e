package dev.laut.desk.api;

import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Correction;
import dev.laut.model.Hit;
import dev.laut.model.SavedSearch;
import dev.laut.model.SearchFacets;
import dev.laut.model.Statement;
import dev.laut.model.json.CorrectionWriter;
import dev.laut.model.json.JsonOut;
import dev.laut.model.json.ReadingWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** JSON of the answers that is not a record of the contract itself. */
final class Records {

  private Records() {}

  static String problem(int status, String title, String detail) {
    return JsonOut.line(out -> {
      out.string("type", "about:blank");
      out.string("title", title);
      out.number("status", status);
      out.string("detail", detail);
    });
  }

  /** A page of a list whose items are lines of JSON. */
  static String page(List<String> items, @Nullable Long total, @Nullable String next) {
    return with(
        JsonOut.line(out -> {
          out.number("laut", ReadingWriter.VERSION);
          if (total != null) {
            out.number("total", Math.toIntExact(total));
          }
          out.string("next", next);
        }),
        "items",
        list(items));
  }

  static String list(List<String> items) {
    return "[" + String.join(",", items) + "]";
  }

  /** The object {@code line} with one more field, whose value is JSON. */
  static String with(String line, String name, String value) {
    return line.substring(0, line.length() - 1) + ",\"" + name + "\":" + value + "}";
  }

  static String withCorrections(String line, List<Correction> corrections) {
    return with(
        line, "corrections", list(corrections.stream().map(CorrectionWriter::line).toList()));
  }

  /** An article as one line of a list. */
  static String article(ArticleReading reading) {
    return JsonOut.line(out -> article(reading, out));
  }

  private static void article(ArticleReading reading, JsonOut out) {
    Article article = reading.article();
    out.string("id", reading.id());
    out.string("title", article.title());
    out.string("outlet", article.outlet());
    out.string("published", article.published());
    out.string("lang", article.lang());
    out.string("url", reading.page().url());
    out.string("headline", reading.headline().verdict().label());
    out.number("statements", reading.statements().size());
  }

  /**
   * @param statements those of the hit, with what people corrected
   */
  static String hit(Hit hit, List<Statement> statements) {
    ArticleReading reading = hit.reading();
    Article article = reading.article();
    String excerpt = hit.excerpt() == null ? null : hit.excerpt().in(article.text());
    return JsonOut.line(out -> {
      article(reading, out);
      out.string("excerpt", excerpt);
      out.count(article.text());
      out.spans("marks", hit.marks());
      out.count(Objects.requireNonNullElse(article.title(), ""));
      out.spans("titleMarks", hit.titleMarks());
      out.objects("found", statements, statement -> statement(statement, article, out));
    });
  }

  private static void statement(Statement statement, Article article, JsonOut out) {
    out.string("id", statement.id());
    List<String> quote = new ArrayList<>();
    statement.quote().forEach(span -> quote.add(span.in(article.text())));
    out.string("quote", String.join(" … ", quote));
    out.objects(
        "chain",
        statement.chain(),
        source -> {
          out.string("kind", source.kind().label());
          out.string("name", source.name());
        });
    out.string("hedge", statement.hedge().level().label());
  }

  static String facets(SearchFacets facets) {
    return JsonOut.line(out -> {
      out.number("among", Math.toIntExact(facets.among()));
      counts("lang", facets.lang(), out);
      counts("outlets", facets.outlets(), out);
      counts("origins", facets.origins(), out);
      counts("hedges", facets.hedges(), out);
    });
  }

  private static void counts(String name, List<SearchFacets.Count> counts, JsonOut out) {
    out.objects(
        name,
        counts,
        count -> {
          out.string("value", count.value());
          out.number("articles", Math.toIntExact(count.articles()));
        });
  }

  static String search(SavedSearch search) {
    return JsonOut.line(out -> {
      out.string("id", search.id());
      out.string("name", search.name());
      out.string("q", search.line());
      out.string("at", search.at());
    });
  }
}
