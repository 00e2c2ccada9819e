package dev.laut.ledger;

import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Reading;
import dev.laut.model.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Writes the search index: the newest version of each article, and its statements. */
final class SearchIndex {

  /** How many bits of a statement's key are its place in the article. */
  static final int PLACE_BITS = 20;

  private final Connection connection;

  SearchIndex(Connection connection) {
    this.connection = connection;
  }

  /** Makes {@code reading}, kept as number {@code seq}, the one that is found under its id. */
  void put(long seq, Reading reading) throws SQLException {
    forget(reading.id());
    if (reading instanceof ArticleReading found) {
      article(seq, found);
      int place = 0;
      for (Statement statement : found.statements()) {
        statement((seq << PLACE_BITS) + place++, statement, found.article().text());
      }
    }
  }

  /** Makes the whole index anew from the readings; returns how many articles it holds then. */
  static final Work<Integer> REBUILDING = ((Work<Integer>) SearchIndex::rebuild).atOnce();

  private static int rebuild(Connection connection) throws SQLException {
    SearchIndex index = new SearchIndex(connection);
    int articles = 0;
    try (java.sql.Statement sql = connection.createStatement()) {
      sql.executeUpdate("DELETE FROM article");
      sql.executeUpdate("INSERT INTO article_words (article_words) VALUES ('delete-all')");
      sql.executeUpdate("INSERT INTO statement_words (statement_words) VALUES ('delete-all')");
      try (ResultSet rows =
          sql.executeQuery("SELECT max(seq), location, record FROM reading GROUP BY id")) {
        while (rows.next()) {
          index.put(rows.getLong(1), Kept.reading(rows.getString(2), rows.getString(3)));
          articles++;
        }
      }
    }
    index.update("UPDATE index_state SET words_version = ?", Words.VERSION);
    return articles;
  }

  private void forget(String id) throws SQLException {
    long seq;
    int statements;
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT seq, statements FROM article WHERE id = ?")) {
      sql.setString(1, id);
      try (ResultSet row = sql.executeQuery()) {
        if (!row.next()) {
          return;
        }
        seq = row.getLong(1);
        statements = row.getInt(2);
      }
    }
    update("DELETE FROM article WHERE seq = ?", seq);
    update("DELETE FROM article_words WHERE rowid = ?", seq);
    for (int place = 0; place < statements; place++) {
      update("DELETE FROM statement_words WHERE rowid = ?", (seq << PLACE_BITS) + place);
    }
  }

  private void article(long seq, ArticleReading reading) throws SQLException {
    Article article = reading.article();
    update(
        "INSERT INTO article (seq, id, day, lang, statements) VALUES (?, ?, ?, ?, ?)",
        seq,
        reading.id(),
        day(article.published()),
        article.lang(),
        reading.statements().size());
    update(
        "INSERT INTO article_words (rowid, title, body, outlet) VALUES (?, ?, ?, ?)",
        seq,
        line(article.title()),
        line(article.text()),
        line(article.outlet()));
  }

  private void statement(long key, Statement statement, String text) throws SQLException {
    update(
        "INSERT INTO statement_words (rowid, quote, names, origin, kind) VALUES (?, ?, ?, ?, ?)",
        key,
        line(Wanted.quote(statement, text)),
        line(Wanted.names(statement)),
        line(statement.origin().name()),
        statement.origin().kind().label());
  }

  private static String line(@Nullable String text) {
    return text == null ? "" : Words.line(text);
  }

  /** The day of an ISO 8601 date or date-time, in the outlet's own time. */
  private static @Nullable String day(@Nullable String published) {
    return published == null ? null : published.substring(0, Math.min(10, published.length()));
  }

  private void update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
