package dev.laut.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a query finds, streamed over a connection of its own: one snapshot. */
final class Rows<T> extends AbstractSpliterator<T> {

  private final SqliteFile file;
  private final Connection connection;
  private final ResultSet rows;
  private final Each<T> each;

  /** Makes something of the row at which a result stands. */
  @FunctionalInterface
  interface Each<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Rows(SqliteFile file, Connection connection, String sql, Each<T> each)
      throws SQLException {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.file = file;
    this.connection = connection;
    this.each = each;
    this.rows = connection.createStatement().executeQuery(sql);
  }

  static <T> Stream<T> of(SqliteFile file, String sql, Each<T> each) {
    try {
      Connection connection = file.connect();
      try {
        Rows<T> rows = new Rows<>(file, connection, sql, each);
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
  public boolean tryAdvance(Consumer<? super T> consumer) {
    try {
      if (!rows.next()) {
        return false;
      }
      consumer.accept(each.of(rows));
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
