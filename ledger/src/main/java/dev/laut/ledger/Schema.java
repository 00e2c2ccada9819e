package dev.laut.ledger;

import dev.laut.model.LedgerException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables of a ledger and their version, which is SQLite's {@code user_version}; each migration
 * sets it. Flyway takes 0.4 s to start, so it is asked only when that number is behind.
 */
final class Schema {

  /** The version of the last file in {@code sqlite/}. */
  static final int VERSION = 9;

  /** "LAUT" in ASCII, so that other programs' databases are left alone. */
  private static final int APPLICATION_ID = 0x4c415554;

  /** How often to try while other programs create the same ledger. */
  private static final int TRIES = 20;

  private final SqliteFile file;
  private final Connection connection;

  Schema(SqliteFile file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Creates or updates tables and index where needed.
   *
   * @throws LedgerException if the file is not ours, of a newer version, or cannot be updated
   */
  void prepare() throws SQLException {
    int version = version();
    if (version > VERSION) {
      throw new LedgerException(
          "ledger %s has version %d, this program knows versions up to %d; use a newer Laut"
              .formatted(file.path(), version, VERSION));
    }
    if (version < VERSION) {
      migrate();
    }
    if (file.isWritable() && !isIndexed()) {
      SearchIndex.REBUILDING.on(connection);
    }
  }

  private boolean isIndexed() throws SQLException {
    return Sql.first(connection, row -> row.getString(1), "SELECT rules FROM index_state")
        .filter(IndexText.RULES::equals)
        .isPresent();
  }

  private int version() throws SQLException {
    if (number("PRAGMA application_id") == APPLICATION_ID) {
      return number("PRAGMA user_version");
    }
    // Flyway's own table alone means that another program is just making this ledger.
    int foreign =
        number("SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'flyway_schema_history'");
    if (foreign > 0) {
      throw new LedgerException(
          "ledger %s is another program's database; name another file with --ledger"
              .formatted(file.path()));
    }
    return 0;
  }

  private void migrate() throws SQLException {
    if (!file.isWritable()) {
      throw new LedgerException(
          "ledger %s is read-only and of an older version; it cannot be updated"
              .formatted(file.path()));
    }
    for (int tries = 1; version() < VERSION; tries++) {
      try {
        migrateOnce();
      } catch (SQLException | FlywayException e) {
        // Perhaps another program is at the same work: wait for it and look again.
        Work<Boolean> nothing = c -> true;
        nothing.atOnce().on(connection);
        if (tries == TRIES) {
          throw new LedgerException(
              "ledger %s: its tables cannot be made: %s".formatted(file.path(), cause(e)), e);
        }
      }
    }
  }

  /** What went wrong at the bottom: Flyway wraps SQLite's one line in a dozen of its own. */
  private static String cause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private void migrateOnce() throws SQLException {
    try (Statement sql = connection.createStatement()) {
      // Stays with the file. Readers then never wait for a writer.
      sql.execute("PRAGMA journal_mode = WAL");
    }
    Flyway.configure()
        .dataSource(file.url(), null, null)
        .locations("classpath:dev/laut/ledger/sqlite")
        .loggers("slf4j")
        .load()
        .migrate();
  }

  private int number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
