package dev.laut.ledger;

import dev.laut.model.LedgerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The file of a ledger and connections to it. */
final class SqliteFile {

  /** How long a writer waits for another one. */
  static final int BUSY_SECONDS = 10;

  /** What a connection keeps of the file in memory. */
  private static final int CACHE_KIB = 16 << 10;

  /** How much of the file is read without copying it. */
  private static final long MAPPED_BYTES = 2L << 30;

  private final Path path;
  private final boolean writable;

  SqliteFile(Path path) {
    this.path = path;
    this.writable = !Files.exists(path) || Files.isWritable(path);
  }

  Path path() {
    return path;
  }

  boolean isWritable() {
    return writable;
  }

  /** A connection to the file, after its schema and index were brought up to date. */
  Connection open() throws SQLException {
    Connection connection = connect();
    try {
      new Schema(this, connection).prepare();
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** One more connection to a file that was opened before. */
  Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_SECONDS * 1000);
    config.setReadOnly(!writable);
    // A commit also survives a power failure, not only a crash of the program.
    config.setSynchronous(SynchronousMode.FULL);
    // Search goes to and fro in the index; SQLite's own 2 MB would hold a small part of it.
    config.setCacheSize(-CACHE_KIB);
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED_BYTES));
    return config.createConnection(url());
  }

  /** The path as a URI, in which no character of a file name is taken for an option. */
  String url() {
    String uri = "jdbc:sqlite:" + path.toAbsolutePath().toUri();
    // Without its log there is no writer either; then SQLite need not create files beside it.
    boolean untouched =
        !writable && !Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
    return untouched ? uri + "?immutable=1" : uri;
  }

  /**
   * Makes the folder of the file.
   *
   * @throws LedgerException if that cannot be done, or the file itself is a folder
   */
  void makeFolder() {
    if (Files.isDirectory(path)) {
      throw new LedgerException("ledger %s is a folder; name a file with --ledger".formatted(path));
    }
    Path folder = path.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new LedgerException(
          "ledger %s: its folder cannot be made: %s".formatted(path, e.getMessage()), e);
    }
  }
}
