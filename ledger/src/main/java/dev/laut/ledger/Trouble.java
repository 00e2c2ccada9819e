package dev.laut.ledger;

import dev.laut.model.LedgerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Says what SQLite's result codes mean for the person who keeps the ledger. */
final class Trouble {

  /** Below this many bytes of free space an I/O error is taken for a full disk. */
  private static final long NO_SPACE = 1 << 20;

  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_LOCKED = 6;
  private static final int SQLITE_READONLY = 8;
  private static final int SQLITE_IOERR = 10;
  private static final int SQLITE_CORRUPT = 11;
  private static final int SQLITE_FULL = 13;
  private static final int SQLITE_CANTOPEN = 14;
  private static final int SQLITE_NOTADB = 26;

  private Trouble() {}

  static LedgerException with(Path file, SQLException cause) {
    return new LedgerException("ledger %s: %s".formatted(file, say(file, cause)), cause);
  }

  private static String say(Path file, SQLException cause) {
    // The low byte is the primary code (sqlite.org/rescode.html).
    return switch (cause.getErrorCode() & 0xff) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another program has been writing to it for %d s; run this again when it is done"
              .formatted(SqliteFile.BUSY_SECONDS);
      case SQLITE_FULL -> FULL;
      case SQLITE_READONLY -> "the file or its folder is read-only";
      case SQLITE_CANTOPEN ->
          "cannot be opened; is its folder there, and may this user write to it?";
      case SQLITE_NOTADB -> "is no SQLite database; name another file with --ledger";
      case SQLITE_CORRUPT ->
          "is damaged (%s); restore a copy, or collect anew into another file"
              .formatted(cause.getMessage());
      case SQLITE_IOERR ->
          isFull(file) ? FULL : "cannot be read or written (%s)".formatted(cause.getMessage());
      default -> String.valueOf(cause.getMessage());
    };
  }

  private static final String FULL =
      "the disk is full; what was kept before is safe. Free some space and run this again";

  private static boolean isFull(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      return folder != null && Files.getFileStore(folder).getUsableSpace() < NO_SPACE;
    } catch (IOException e) {
      return false;
    }
  }
}
