package dev.laut.ledger;

import dev.laut.model.ArticleReading;
import dev.laut.model.Found;
import dev.laut.model.Hit;
import dev.laut.model.Query;
import dev.laut.model.Reading;
import dev.laut.model.SearchOrder;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers one query from the index.
 *
 * <p>Articles come first in which one statement holds the words and the source together; then by
 * FTS5's bm25 the {@link Found#MOST} matches of the words that arrived last; then the latest.
 */
final class Search {

  /** More words than these are not marked in one text. */
  private static final int MOST_MARKS = 200;

  private final Query query;
  private final Wanted wanted;
  private final Expressions expressions;
  private final ArticleColumns.View articles;

  private Search(Query query, Wanted wanted, ArticleColumns.View articles) {
    this.query = query;
    this.wanted = wanted;
    this.expressions = Expressions.of(wanted);
    this.articles = articles;
  }

  /** What {@code query} finds, all in the view of one state of the ledger. */
  static Work<Found> found(Query query, ArticleColumns articles) {
    Wanted wanted = Wanted.of(query);
    Ranking.Place after = Ranking.place(query.after());
    Work<Found> finding =
        connection ->
            wanted.impossible()
                ? Found.NOTHING
                : new Search(query, wanted, articles.view(connection)).found(connection, after);
    return finding.inOneView();
  }

  private Found found(Connection connection, Ranking.@Nullable Place after) throws SQLException {
    Matches matches =
        Matches.of(connection, expressions, new Narrowing(query, wanted, articles), byRank());
    String both = byRank() ? expressions.both() : null;
    BitSet first = both == null ? new BitSet() : Matches.haveStatement(connection, both);
    Ranking ranking = new Ranking(matches, articles, first);
    List<Ranking.Place> places = ranking.best(after, query.limit() + 1);
    boolean more = places.size() > query.limit();
    List<Ranking.Place> shown = more ? places.subList(0, query.limit()) : places;
    return new Found(
        hits(connection, shown),
        matches.size(),
        more ? shown.getLast().cursor() : null,
        new SearchFacetCount(matches, articles).facets());
  }

  private boolean byRank() {
    return query.order() == SearchOrder.BEST && !wanted.words().isEmpty();
  }

  private List<Hit> hits(Connection connection, List<Ranking.Place> places) throws SQLException {
    List<Hit> hits = new ArrayList<>();
    for (Ranking.Place place : places) {
      Optional<Reading> reading =
          Sql.first(
              connection,
              row -> Kept.reading(row.getString(1), row.getString(2)),
              "SELECT location, record FROM reading WHERE seq = ?",
              place.article());
      if (reading.orElse(null) instanceof ArticleReading found) {
        hits.add(hit(found));
      }
    }
    return hits;
  }

  private Hit hit(ArticleReading reading) {
    String text = reading.article().text();
    String lang = reading.article().lang();
    List<Statement> statements = shown(reading, true);
    if (statements.isEmpty() && wanted.hasSource()) {
      statements = shown(reading, false);
    }
    if (wanted.words().isEmpty()) {
      return new Hit(reading, statements, null, List.of(), List.of());
    }
    Scan body = new Scan(text, lang);
    List<Span> marks = body.marks(wanted.words(), MOST_MARKS);
    return new Hit(
        reading,
        statements,
        marks.isEmpty() ? null : body.around(marks.getFirst()),
        marks,
        new Scan(reading.article().title(), lang).marks(wanted.words(), MOST_MARKS));
  }

  private List<Statement> shown(ArticleReading reading, boolean withWords) {
    String text = reading.article().text();
    @Nullable String lang = reading.article().lang();
    return reading.statements().stream()
        .filter(statement -> wanted.shows(statement, text, lang, withWords))
        .toList();
  }
}
