package dev.laut.ledger;

import dev.laut.model.Correction;
import dev.laut.model.CorrectionTarget;
import dev.laut.model.Corrections;
import dev.laut.model.Labelled;
import dev.laut.model.LedgerException;
import dev.laut.model.json.ChangeReader;
import dev.laut.model.json.CorrectionWriter;
import dev.laut.model.json.JsonError;
import dev.laut.model.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Corrections in a ledger's file. */
final class SqliteCorrections implements Corrections {

  private static final String SELECT =
      "SELECT c.number, c.target, c.id, c.change, c.note, c.who, c.at, c.found, u.number IS NOT NULL"
          + " FROM correction c LEFT JOIN correction_undone u ON u.number = c.number ";

  private final Runner writer;
  private final Readers readers;

  SqliteCorrections(Runner writer, Readers readers) {
    this.writer = writer;
    this.readers = readers;
  }

  @Override
  public Correction add(Correction correction) {
    Work<Correction> adding =
        connection -> {
          long number =
              Sql.number(
                  connection,
                  "INSERT INTO correction (target, id, change, note, who, at, found)"
                      + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number",
                  correction.target().label(),
                  correction.id(),
                  CorrectionWriter.line(correction.change()),
                  correction.note(),
                  correction.who(),
                  correction.at(),
                  correction.found());
          return one(connection, number).orElseThrow();
        };
    return writer.run(adding.atOnce());
  }

  @Override
  public Optional<Correction> undo(long number, String who, String at) {
    Work<Optional<Correction>> undoing =
        connection -> {
          if (one(connection, number).isPresent()) {
            Sql.update(
                connection,
                "INSERT OR IGNORE INTO correction_undone (number, who, at) VALUES (?, ?, ?)",
                number,
                who,
                at);
          }
          return one(connection, number);
        };
    return writer.run(undoing.atOnce());
  }

  private static Optional<Correction> one(Connection connection, long number) throws SQLException {
    return Sql.first(
        connection, SqliteCorrections::correction, SELECT + "WHERE c.number = ?", number);
  }

  @Override
  public List<Correction> standing() {
    return readers.run(connection ->
        Sql.all(
            connection,
            SqliteCorrections::correction,
            SELECT + "WHERE u.number IS NULL ORDER BY c.number"));
  }

  @Override
  public List<Correction> standing(CorrectionTarget target, String id) {
    return readers.run(connection ->
        Sql.all(
            connection,
            SqliteCorrections::correction,
            SELECT + "WHERE c.target = ? AND c.id = ? AND u.number IS NULL ORDER BY c.number",
            target.label(),
            id));
  }

  @Override
  public List<Correction> standingBelow(CorrectionTarget target, String prefix) {
    return readers.run(connection ->
        Sql.all(
            connection,
            SqliteCorrections::correction,
            SELECT
                + "WHERE c.target = ? AND c.id >= ? AND c.id <= ? AND u.number IS NULL"
                + " ORDER BY c.number",
            target.label(),
            prefix,
            prefix + SqliteShelf.LAST));
  }

  @Override
  public List<Correction> all(long after, int most) {
    return readers.run(connection ->
        Sql.all(
            connection,
            SqliteCorrections::correction,
            SELECT + "WHERE c.number > ? ORDER BY c.number LIMIT ?",
            after,
            most));
  }

  private static Correction correction(ResultSet row) throws SQLException {
    try {
      return new Correction(
          row.getLong(1),
          row.getString(3),
          ChangeReader.read(
              Labelled.of(CorrectionTarget.class, row.getString(2)),
              JsonObject.parse(row.getString(4))),
          row.getString(5),
          row.getString(6),
          row.getString(7),
          row.getString(8),
          row.getBoolean(9));
    } catch (JsonError e) {
      throw new LedgerException(
          "correction %d in the ledger cannot be read: %s"
              .formatted(row.getLong(1), e.getMessage()),
          e);
    }
  }
}
