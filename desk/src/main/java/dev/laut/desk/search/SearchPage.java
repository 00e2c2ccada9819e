package dev.laut.desk.search;

import dev.laut.model.ArticleReading;
import dev.laut.model.Corrections;
import dev.laut.model.Found;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Hit;
import dev.laut.model.Labelled;
import dev.laut.model.Query;
import dev.laut.model.QueryText;
import dev.laut.model.SavedSearch;
import dev.laut.model.SearchFacets;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.correction.Corrected;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search shows.
 *
 * @param line as it was typed
 * @param problem what cannot be understood in it, or null
 */
public record SearchPage(
    String line,
    Query query,
    @Nullable String problem,
    Found found,
    SearchFacets facets,
    List<Row> rows,
    List<SavedSearch> saved) {

  private static final int MOST_STATEMENTS = 3;

  /** One hit. */
  public record Row(
      ArticleReading reading,
      List<Marked> title,
      List<Marked> excerpt,
      List<Statement> statements) {

    static Row of(Hit hit, Corrections corrections) {
      String text = hit.reading().article().text();
      String title = hit.reading().article().title();
      Span excerpt = hit.excerpt();
      List<Statement> statements = Corrected.statements(hit, corrections);
      return new Row(
          hit.reading(),
          title == null
              ? List.of()
              : Marked.of(title, new Span(0, title.length()), hit.titleMarks()),
          excerpt == null ? List.of() : Marked.of(text, excerpt, hit.marks()),
          statements.subList(0, Math.min(MOST_STATEMENTS, statements.size())));
    }

    /** What is said, shortened. */
    public String quote(Statement statement) {
      String quote = statement.quote().getFirst().in(reading.article().text());
      return quote.length() <= 160 ? quote : quote.substring(0, 159).stripTrailing() + "…";
    }
  }

  /** The URL of the page behind this one, or null. */
  public @Nullable String next() {
    String next = found.next();
    return next == null ? null : url(query) + "&after=" + encoded(next);
  }

  /** Narrowed to a language, or wider again where it is that already. */
  public String lang(String lang) {
    return url(with(query.origin(), query.hedge(), query.outlet(), toggled(query.lang(), lang)));
  }

  public String outlet(String outlet) {
    return url(with(query.origin(), query.hedge(), toggled(query.outlet(), outlet), query.lang()));
  }

  public String origin(String kind) {
    return url(with(toggled(query.origin(), kind), query.hedge(), query.outlet(), query.lang()));
  }

  public String hedge(String level) {
    HedgeLevel wanted = Labelled.of(HedgeLevel.class, level);
    @Nullable HedgeLevel next = wanted == query.hedge() ? null : wanted;
    return url(with(query.origin(), next, query.outlet(), query.lang()));
  }

  public boolean hasHedge(String level) {
    return query.hedge() != null && query.hedge().label().equals(level);
  }

  /** Where the same search is found as {@code format}. */
  public String export(String format) {
    return "/export/search." + format + "?q=" + encoded(QueryText.of(query));
  }

  private static @Nullable String toggled(@Nullable String now, String wanted) {
    return wanted.equals(now) ? null : wanted;
  }

  private Query with(
      @Nullable String origin,
      @Nullable HedgeLevel hedge,
      @Nullable String outlet,
      @Nullable String lang) {
    return new Query(
        query.words(),
        query.speaker(),
        query.source(),
        origin,
        hedge,
        outlet,
        query.from(),
        query.to(),
        lang,
        query.order(),
        null,
        query.limit());
  }

  private static String url(Query query) {
    return "/search?q=" + encoded(QueryText.of(query));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
