package dev.laut.ledger;

import dev.laut.model.ArticleReading;
import dev.laut.model.Found;
import dev.laut.model.Hit;
import dev.laut.model.Query;
import dev.laut.model.Reading;
import dev.laut.model.SearchFacets;
import dev.laut.model.SearchOrder;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers one query from the index.
 *
 * <p>Articles come first in which one statement holds the words and the source together; then by
 * FTS5's bm25, in which a word in the title weighs as much as four in the text; then the latest. To
 * answer in time whatever is asked for, only the {@link Found#MOST} matches that arrived last are
 * ordered and counted by facet.
 */
final class Search {

  /** More words than these are not marked in one text. */
  private static final int MOST_MARKS = 200;

  private static final String HAS_STATEMENT =
      "a.seq IN (SELECT rowid >> %d FROM statement_words WHERE statement_words MATCH ?)"
          .formatted(SearchIndex.PLACE_BITS);

  private final Query query;
  private final Wanted wanted;
  private final Expressions expressions;
  private final Select matches;

  private Search(Query query) {
    this.query = query;
    this.wanted = Wanted.of(query);
    this.expressions = Expressions.of(wanted, query.lang());
    this.matches = matches();
  }

  static Found found(Connection connection, Query query) throws SQLException {
    Search search = new Search(query);
    return search.wanted.impossible() ? Found.NOTHING : search.found(connection);
  }

  static SearchFacets facets(Connection connection, Query query) throws SQLException {
    Search search = new Search(query);
    return search.wanted.impossible()
        ? SearchFacets.NONE
        : SearchFacetCount.of(connection, search.latest(connection));
  }

  private Select matches() {
    String article = expressions.article();
    Select matches =
        article == null
            ? new Select("article a")
            : // CROSS: SQLite would else go through all articles by day and ask FTS5 for each.
            new Select("article_words w CROSS JOIN article a ON a.seq = w.rowid");
    if (article != null) {
      matches = matches.and("w.article_words MATCH ?", article);
    }
    if (expressions.statement() != null) {
      matches = matches.and(HAS_STATEMENT, expressions.statement());
    }
    if (query.from() != null) {
      matches = matches.and("a.day >= ?", query.from());
    }
    if (query.to() != null) {
      matches = matches.and("a.day <= ?", query.to() + "~");
    }
    return matches;
  }

  private Found found(Connection connection) throws SQLException {
    int skipped = skipped();
    long total = total(connection);
    // Without words the days' index gives the order, however many match.
    boolean few = total <= Found.MOST || expressions.article() == null;
    List<Hit> hits = hits(connection, few ? matches : latest(connection), skipped);
    boolean more = hits.size() > query.limit();
    return new Found(
        more ? hits.subList(0, query.limit()) : hits,
        total,
        more ? Integer.toString(skipped + query.limit()) : null);
  }

  private List<Hit> hits(Connection connection, Select among, int skipped) throws SQLException {
    List<Long> numbers =
        Sql.all(
            connection,
            row -> row.getLong(1),
            "SELECT a.seq FROM %s ORDER BY %s LIMIT ? OFFSET ?".formatted(among.text(), order()),
            among.values(orderValues(query.limit() + 1, skipped)));
    List<Hit> hits = new ArrayList<>();
    for (long number : numbers) {
      Reading reading =
          Sql.first(
                  connection,
                  row -> Kept.reading(row.getString(1), row.getString(2)),
                  "SELECT location, record FROM reading WHERE seq = ?",
                  number)
              .orElseThrow();
      if (reading instanceof ArticleReading found) {
        hits.add(hit(found));
      }
    }
    return hits;
  }

  private int skipped() {
    String after = query.after();
    if (after == null) {
      return 0;
    }
    if (!after.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException("'%s' is no place in a list of hits".formatted(after));
    }
    return Integer.parseInt(after);
  }

  /** Asks FTS5 alone where the words say it all, for that is ten times as fast. */
  private long total(Connection connection) throws SQLException {
    boolean words =
        expressions.article() != null
            && expressions.statement() == null
            && query.from() == null
            && query.to() == null;
    return words
        ? Sql.number(
            connection,
            "SELECT count(*) FROM article_words WHERE article_words MATCH ?",
            expressions.article())
        : Sql.number(connection, "SELECT count(*) FROM " + matches.text(), matches.values());
  }

  /** The matches that arrived last, {@link Found#MOST} at most. */
  private Select latest(Connection connection) throws SQLException {
    String number = expressions.article() == null ? "a.seq" : "w.rowid";
    return Sql.first(
            connection,
            row -> row.getLong(1),
            "SELECT %2$s FROM %1$s ORDER BY %2$s DESC LIMIT 1 OFFSET ?"
                .formatted(matches.text(), number),
            matches.values(Found.MOST - 1))
        .map(first -> matches.and(number + " >= ?", first))
        .orElse(matches);
  }

  private boolean byRank() {
    return query.order() == SearchOrder.BEST && !wanted.words().isEmpty();
  }

  private String order() {
    String statement = isOneStatementFirst() ? HAS_STATEMENT + " DESC, " : "";
    String rank = byRank() ? "bm25(article_words, 4.0, 1.0, 1.0, 0.0, 0.0), " : "";
    return statement + rank + "a.day DESC, a.id";
  }

  private Object[] orderValues(int limit, int skipped) {
    return isOneStatementFirst()
        ? new Object[] {expressions.both(), limit, skipped}
        : new Object[] {limit, skipped};
  }

  private boolean isOneStatementFirst() {
    return byRank() && expressions.both() != null;
  }

  private Hit hit(ArticleReading reading) {
    String text = reading.article().text();
    String lang = reading.article().lang();
    List<Statement> statements = shown(reading, true);
    if (statements.isEmpty() && wanted.hasSource()) {
      statements = shown(reading, false);
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
