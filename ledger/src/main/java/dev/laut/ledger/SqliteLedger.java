package dev.laut.ledger;

import dev.laut.model.Hit;
import dev.laut.model.Ledger;
import dev.laut.model.LedgerException;
import dev.laut.model.Query;
import dev.laut.model.Reading;
import dev.laut.model.Shelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ledger in one SQLite file. A second program that wants to write waits for the first one, 10 s
 * at most.
 */
public final class SqliteLedger implements Ledger {

  private final SqliteFile file;
  private final Connection connection;
  private final Shelf shelf;

  private SqliteLedger(SqliteFile file) {
    this.file = file;
    this.shelf = new SqliteShelf(file, this::run);
    try {
      this.connection = file.open();
    } catch (SQLException e) {
      throw Trouble.with(file.path(), e);
    }
  }

  /**
   * Opens the ledger in {@code path}, which is made with its folders where it is not there.
   *
   * @throws LedgerException naming the path and what is wrong with it
   */
  public static SqliteLedger open(Path path) {
    SqliteFile file = new SqliteFile(path);
    file.makeFolder();
    return new SqliteLedger(file);
  }

  /**
   * Opens the ledger in {@code path}, which must be there; it may be read-only.
   *
   * @throws LedgerException naming the path and what is wrong with it
   */
  public static SqliteLedger openExisting(Path path) {
    if (!Files.exists(path)) {
      throw new LedgerException(
          "ledger %s is not there; 'laut collect' makes it, --ledger names another one"
              .formatted(path));
    }
    return new SqliteLedger(new SqliteFile(path));
  }

  @Override
  public int addAll(List<Reading> readings) {
    // Outside of the transaction, so that others wait only for the disk.
    List<Kept> kept = readings.stream().map(Kept::of).toList();
    Work<Integer> adding =
        connection -> {
          int added = 0;
          for (int i = 0; i < kept.size(); i++) {
            added += add(connection, kept.get(i), readings.get(i)) ? 1 : 0;
          }
          return added;
        };
    return run(adding.atOnce());
  }

  private static boolean add(Connection connection, Kept kept, Reading reading)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "INSERT INTO reading (id, digest, location, record) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (id, digest) DO NOTHING RETURNING seq")) {
      sql.setString(1, kept.id());
      sql.setString(2, kept.digest());
      sql.setString(3, kept.location());
      sql.setString(4, kept.record());
      try (ResultSet row = sql.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        new SearchIndex(connection).put(row.getLong(1), reading);
        return true;
      }
    }
  }

  @Override
  public Optional<Reading> reading(String id) {
    List<Reading> versions = versions(id);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  @Override
  public List<Reading> versions(String id) {
    return run(connection -> {
      List<Reading> versions = new ArrayList<>();
      try (PreparedStatement sql =
          connection.prepareStatement(
              "SELECT location, record FROM reading WHERE id = ? ORDER BY seq")) {
        sql.setString(1, id);
        try (ResultSet rows = sql.executeQuery()) {
          while (rows.next()) {
            versions.add(Kept.reading(rows.getString(1), rows.getString(2)));
          }
        }
      }
      return versions;
    });
  }

  @Override
  public Stream<Reading> readings() {
    return Rows.of(
        file,
        "SELECT location, record, max(seq) FROM reading GROUP BY id ORDER BY id",
        row -> Kept.reading(row.getString(1), row.getString(2)));
  }

  @Override
  public List<Hit> search(Query query) {
    return run(connection -> Search.hits(connection, query));
  }

  @Override
  public Shelf shelf() {
    return shelf;
  }

  /** Makes the search index anew from the readings. */
  public void rebuildIndex() {
    run(SearchIndex.REBUILDING);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Trouble.with(file.path(), e);
    }
  }

  private synchronized <T> T run(Work<T> work) {
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw Trouble.with(file.path(), e);
    }
  }
}
