package dev.laut.ledger;

import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Reading;
import dev.laut.model.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the search index: the newest version of each article, and its statements. To be closed,
 * for it keeps its SQL prepared.
 */
final class SearchIndex implements AutoCloseable {

  /** How many bits of a statement's key are its place in the article. */
  static final int PLACE_BITS = 20;

  private final Connection connection;
  private final SourceIndex sources;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  SearchIndex(Connection connection) {
    this.connection = connection;
    this.sources = new SourceIndex(this);
  }

  /** Makes {@code reading}, kept as number {@code seq}, the one that is found under its id. */
  void put(long seq, Reading reading) throws SQLException {
    forget(reading.id());
    if (reading instanceof ArticleReading found) {
      article(seq, found);
      sources.add(found);
      int place = 0;
      for (Statement statement : found.statements()) {
        statement((seq << PLACE_BITS) + place++, statement, found.article());
      }
    }
  }

  /** Makes the whole index anew from the readings; returns how many articles it holds then. */
  static final Work<Integer> REBUILDING = ((Work<Integer>) SearchIndex::rebuild).atOnce();

  private static int rebuild(Connection connection) throws SQLException {
    int articles = 0;
    try (SearchIndex index = new SearchIndex(connection);
        java.sql.Statement sql = connection.createStatement()) {
      for (String table : List.of("article", "quoted", "source", "outlet")) {
        sql.executeUpdate("DELETE FROM " + table);
      }
      sql.executeUpdate("INSERT INTO article_words (article_words) VALUES ('delete-all')");
      sql.executeUpdate("INSERT INTO statement_words (statement_words) VALUES ('delete-all')");
      try (ResultSet rows =
          sql.executeQuery(
              "SELECT seq, location, record FROM reading WHERE seq IN"
                  + " (SELECT max(seq) FROM reading GROUP BY id) ORDER BY seq")) {
        while (rows.next()) {
          index.put(rows.getLong(1), Kept.reading(rows.getString(2), rows.getString(3)));
          articles++;
        }
      }
      Credits.rebuild(connection);
      index.update("UPDATE index_state SET rules = ?", IndexText.RULES);
    }
    return articles;
  }

  private void forget(String id) throws SQLException {
    long seq;
    int statements;
    PreparedStatement sql = prepared("SELECT seq, statements FROM article WHERE id = ?");
    sql.setString(1, id);
    try (ResultSet row = sql.executeQuery()) {
      if (!row.next()) {
        return;
      }
      seq = row.getLong(1);
      statements = row.getInt(2);
    }
    if (kept(seq) instanceof ArticleReading old) {
      sources.remove(old);
    }
    update("DELETE FROM article WHERE seq = ?", seq);
    update("DELETE FROM article_words WHERE rowid = ?", seq);
    for (int place = 0; place < statements; place++) {
      update("DELETE FROM statement_words WHERE rowid = ?", (seq << PLACE_BITS) + place);
    }
  }

  private Reading kept(long seq) throws SQLException {
    PreparedStatement sql = prepared("SELECT location, record FROM reading WHERE seq = ?");
    sql.setLong(1, seq);
    try (ResultSet row = sql.executeQuery()) {
      row.next();
      return Kept.reading(row.getString(1), row.getString(2));
    }
  }

  private void article(long seq, ArticleReading reading) throws SQLException {
    Article article = reading.article();
    List<Statement> statements = reading.statements();
    update(
        "INSERT INTO article (seq, id, day, lang, outlet, origins, hedges, statements)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        seq,
        reading.id(),
        day(article.published()),
        article.lang(),
        article.outlet(),
        IndexText.bits(statements.stream().map(statement -> statement.origin().kind())),
        IndexText.bits(statements.stream().map(statement -> statement.hedge().level())),
        statements.size());
    Set<String> traits = new LinkedHashSet<>(IndexText.languages(article.lang()));
    statements.forEach(statement -> traits.addAll(IndexText.traits(statement)));
    update(
        "INSERT INTO article_words (rowid, title, body, outlet, names, traits)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        seq,
        IndexText.line(article.title(), article.lang()),
        IndexText.line(article.text(), article.lang()),
        IndexText.line(article.outlet(), article.lang()),
        IndexText.line(IndexText.names(statements), article.lang()),
        String.join(" ", traits));
  }

  private void statement(long key, Statement statement, Article article) throws SQLException {
    String lang = article.lang();
    update(
        "INSERT INTO statement_words (rowid, quote, names, origin, traits) VALUES (?, ?, ?, ?, ?)",
        key,
        IndexText.line(IndexText.quote(statement, article.text()), lang),
        IndexText.line(IndexText.names(List.of(statement)), lang),
        IndexText.line(statement.origin().name(), lang),
        String.join(" ", IndexText.traits(statement)));
  }

  /** The day of an ISO 8601 date or date-time, in the outlet's own time. */
  private static @Nullable String day(@Nullable String published) {
    return published == null ? null : published.substring(0, Math.min(10, published.length()));
  }

  void update(String sql, @Nullable Object... values) throws SQLException {
    prepared(sql, values).executeUpdate();
  }

  /** Changes something, and returns the number that the change returns. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    try (ResultSet row = prepared(sql, values).executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
  }
}
