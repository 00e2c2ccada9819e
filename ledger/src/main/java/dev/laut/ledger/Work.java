package dev.laut.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Something done on a connection. */
@FunctionalInterface
interface Work<T> {

  T on(Connection connection) throws SQLException;

  /** The same work, done wholly or not at all; another writer is waited for at its start. */
  default Work<T> atOnce() {
    return between("BEGIN IMMEDIATE");
  }

  /** The same work, which only reads and sees one state of the ledger throughout. */
  default Work<T> inOneView() {
    return between("BEGIN");
  }

  private Work<T> between(String begin) {
    return connection -> {
      try (Statement sql = connection.createStatement()) {
        sql.execute(begin);
        try {
          T result = on(connection);
          sql.execute("COMMIT");
          return result;
        } catch (SQLException | RuntimeException e) {
          undo(sql, e);
          throw e;
        }
      }
    };
  }

  private static void undo(Statement sql, Exception cause) {
    try {
      sql.execute("ROLLBACK");
    } catch (SQLException e) {
      // On a full disk SQLite has rolled back by itself, and says that there is nothing to undo.
      cause.addSuppressed(e);
    }
  }
}
