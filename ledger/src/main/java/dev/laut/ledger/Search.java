package dev.laut.ledger;

import dev.laut.model.ArticleReading;
import dev.laut.model.Hit;
import dev.laut.model.Query;
import dev.laut.model.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Answers one query from the index.
 *
 * <p>Articles come first in which one statement holds the words and the source together; then by
 * FTS5's bm25, in which a word in the title weighs as much as four in the text; then the latest.
 */
final class Search {

  private final Query query;
  private final Wanted wanted;
  private final Expressions expressions;
  private final List<Object> values = new ArrayList<>();

  private Search(Query query) {
    this.query = query;
    this.wanted = Wanted.of(query);
    this.expressions = Expressions.of(wanted);
  }

  static List<Hit> hits(Connection connection, Query query) throws SQLException {
    Search search = new Search(query);
    return search.wanted.impossible() ? List.of() : search.hits(connection);
  }

  private List<Hit> hits(Connection connection) throws SQLException {
    List<Hit> hits = new ArrayList<>();
    try (PreparedStatement sql = connection.prepareStatement(sql())) {
      for (int i = 0; i < values.size(); i++) {
        sql.setObject(i + 1, values.get(i));
      }
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          if (Kept.reading(rows.getString(1), rows.getString(2)) instanceof ArticleReading found) {
            hits.add(hit(found));
          }
        }
      }
    }
    return hits;
  }

  private String sql() {
    StringBuilder sql =
        new StringBuilder(
            "SELECT r.location, r.record FROM article a JOIN reading r ON r.seq = a.seq");
    if (expressions.article() != null) {
      sql.append(" JOIN article_words w ON w.rowid = a.seq");
    }
    sql.append(" WHERE true");
    condition(
        sql,
        " AND w.article_words MATCH ? AND w.rank MATCH 'bm25(4.0, 1.0, 1.0)'",
        expressions.article());
    condition(sql, " AND " + HAS_STATEMENT, expressions.source());
    condition(sql, " AND a.day >= ?", query.from());
    if (query.to() != null) {
      sql.append(" AND substr(a.day, 1, ?) <= ?");
      values.add(query.to().length());
      values.add(query.to());
    }
    if (query.lang() != null) {
      sql.append(" AND (lower(a.lang) || '-') LIKE ? ESCAPE '\\'");
      values.add(literal(query.lang()) + "-%");
    }
    sql.append(" ORDER BY ");
    condition(sql, HAS_STATEMENT + " DESC, ", expressions.both());
    sql.append(expressions.article() == null ? "" : "w.rank, ");
    values.add(query.limit());
    return sql.append("a.day DESC, a.id LIMIT ?").toString();
  }

  private static final String HAS_STATEMENT =
      "a.seq IN (SELECT rowid >> 20 FROM statement_words WHERE statement_words MATCH ?)";

  private void condition(StringBuilder sql, String text, @Nullable String value) {
    if (value != null) {
      sql.append(text);
      values.add(value);
    }
  }

  private static String literal(String lang) {
    return lang.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0");
  }

  private Hit hit(ArticleReading reading) {
    String text = reading.article().text();
    List<Statement> statements = shown(reading, text, true);
    if (statements.isEmpty() && wanted.hasSource()) {
      statements = shown(reading, text, false);
    }
    return new Hit(reading, statements, Excerpt.around(wanted.words(), text));
  }

  private List<Statement> shown(ArticleReading reading, String text, boolean withWords) {
    return reading.statements().stream()
        .filter(statement -> wanted.shows(statement, text, withWords))
        .toList();
  }
}
