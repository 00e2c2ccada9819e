package dev.laut.ledger;

import dev.laut.model.SavedSearch;
import dev.laut.model.SavedSearches;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Saved searches in a ledger's file. */
final class SqliteSearches implements SavedSearches {

  private static final String SELECT = "SELECT id, name, line, at FROM saved_search ";

  private final Runner writer;
  private final Readers readers;

  SqliteSearches(Runner writer, Readers readers) {
    this.writer = writer;
    this.readers = readers;
  }

  @Override
  public boolean save(SavedSearch search) {
    Work<Boolean> saving =
        connection -> {
          if (Sql.number(connection, "SELECT count(*) FROM saved_search") >= MOST) {
            throw new IllegalArgumentException(
                "%d searches are saved already; forget one first".formatted(MOST));
          }
          return Sql.update(
                  connection,
                  "INSERT OR IGNORE INTO saved_search (id, name, line, at) VALUES (?, ?, ?, ?)",
                  search.id(),
                  search.name(),
                  search.line(),
                  search.at())
              == 1;
        };
    return writer.run(saving.atOnce());
  }

  @Override
  public boolean forget(String id) {
    Work<Boolean> forgetting =
        connection -> Sql.update(connection, "DELETE FROM saved_search WHERE id = ?", id) == 1;
    return writer.run(forgetting.atOnce());
  }

  @Override
  public Optional<SavedSearch> search(String id) {
    return readers.run(
        connection -> Sql.first(connection, SqliteSearches::saved, SELECT + "WHERE id = ?", id));
  }

  @Override
  public List<SavedSearch> all() {
    return readers.run(
        connection -> Sql.all(connection, SqliteSearches::saved, SELECT + "ORDER BY name, id"));
  }

  private static SavedSearch saved(ResultSet row) throws SQLException {
    return new SavedSearch(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
  }
}
