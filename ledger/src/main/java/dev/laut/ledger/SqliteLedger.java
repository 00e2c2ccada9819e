package dev.laut.ledger;

import dev.laut.model.Corrections;
import dev.laut.model.Found;
import dev.laut.model.Ledger;
import dev.laut.model.LedgerException;
import dev.laut.model.OutletLine;
import dev.laut.model.Query;
import dev.laut.model.Reading;
import dev.laut.model.SavedSearches;
import dev.laut.model.Shelf;
import dev.laut.model.SourcePage;
import dev.laut.model.SourceQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
  private final Readers readers;
  private final ArticleColumns articles = new ArticleColumns();
  private final Shelf shelf;
  private final Corrections corrections;
  private final SavedSearches searches;

  private SqliteLedger(SqliteFile file) {
    this.file = file;
    this.readers = new Readers(file);
    this.shelf = new SqliteShelf(file, this::run, readers);
    this.corrections = new SqliteCorrections(this::run, readers);
    this.searches = new SqliteSearches(this::run, readers);
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
          try (SearchIndex index = new SearchIndex(connection)) {
            for (int i = 0; i < kept.size(); i++) {
              added += add(connection, index, kept.get(i), readings.get(i)) ? 1 : 0;
            }
          }
          return added;
        };
    return run(adding.atOnce());
  }

  private static boolean add(Connection connection, SearchIndex index, Kept kept, Reading reading)
      throws SQLException {
    Optional<Long> seq =
        Sql.first(
            connection,
            row -> row.getLong(1),
            "INSERT INTO reading (id, digest, location, record) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (id, digest) DO NOTHING RETURNING seq",
            kept.id(),
            kept.digest(),
            kept.location(),
            kept.record());
    if (seq.isPresent()) {
      index.put(seq.get(), reading);
    }
    return seq.isPresent();
  }

  @Override
  public Optional<Reading> reading(String id) {
    return readers.run(connection ->
        Sql.first(
            connection,
            row -> Kept.reading(row.getString(1), row.getString(2)),
            "SELECT location, record FROM reading WHERE id = ? ORDER BY seq DESC LIMIT 1",
            id));
  }

  @Override
  public int countVersions(String id) {
    return readers.run(connection ->
        (int) Sql.number(connection, "SELECT count(*) FROM reading WHERE id = ?", id));
  }

  @Override
  public List<Reading> versions(String id) {
    return readers.run(connection ->
        Sql.all(
            connection,
            row -> Kept.reading(row.getString(1), row.getString(2)),
            "SELECT location, record FROM reading WHERE id = ? ORDER BY seq",
            id));
  }

  @Override
  public Stream<Reading> readings() {
    return Rows.of(
        file,
        "SELECT location, record, max(seq) FROM reading GROUP BY id ORDER BY id",
        row -> Kept.reading(row.getString(1), row.getString(2)));
  }

  @Override
  public Found find(Query query) {
    return readers.run(Search.found(query, articles));
  }

  @Override
  public SourcePage sources(SourceQuery query) {
    return readers.run(connection -> new SourceList(query).page(connection));
  }

  @Override
  public List<OutletLine> outlets(int most) {
    return readers.run(connection -> OutletList.of(connection, most));
  }

  @Override
  public Shelf shelf() {
    return shelf;
  }

  @Override
  public Corrections corrections() {
    return corrections;
  }

  @Override
  public SavedSearches searches() {
    return searches;
  }

  /** Makes the search index anew from the readings. */
  public void rebuildIndex() {
    run(SearchIndex.REBUILDING);
    articles.clear();
  }

  @Override
  public synchronized void close() {
    readers.close();
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
