package dev.laut.ledger;

import dev.laut.model.Reading;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The newest reading of every id, streamed over a connection of its own: one snapshot. */
final class Rows extends AbstractSpliterator<Reading> {

  private final SqliteFile file;
  private final Connection connection;
  private final ResultSet rows;

  private Rows(SqliteFile file, Connection connection) throws SQLException {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.file = file;
    this.connection = connection;
    this.rows =
        connection
            .createStatement()
            .executeQuery("SELECT max(seq), location, record FROM reading GROUP BY id ORDER BY id");
  }

  static Stream<Reading> of(SqliteFile file) {
    try {
      Connection connection = file.connect();
      try {
        Rows rows = new Rows(file, connection);
        return StreamSupport.stream(rows, false).onClose(rows::close);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Trouble.with(file.path(), e);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super Reading> each) {
    try {
      if (!rows.next()) {
        return false;
      }
      each.accept(Kept.reading(rows.getString(2), rows.getString(3)));
      return true;
    } catch (SQLException e) {
      throw Trouble.with(file.path(), e);
    }
  }

  private void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Trouble.with(file.path(), e);
    }
  }
}
