package dev.laut.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/**
 * Connections that only read, so that many can ask at once while one writes. They are opened when
 * they are needed.
 */
final class Readers implements AutoCloseable {

  /** More questions at once than these wait for one another; more would only fight for the CPU. */
  private static final int MOST = 8;

  private final SqliteFile file;
  private final Semaphore free = new Semaphore(MOST, true);
  private final Deque<Connection> idle = new ArrayDeque<>();
  private boolean closed;

  Readers(SqliteFile file) {
    this.file = file;
  }

  <T> T run(Work<T> work) {
    free.acquireUninterruptibly();
    try {
      Connection connection = take();
      T result;
      try {
        result = work.on(connection);
      } catch (SQLException | RuntimeException e) {
        // It may be in the middle of something.
        connection.close();
        throw e;
      }
      giveBack(connection);
      return result;
    } catch (SQLException e) {
      throw Trouble.with(file.path(), e);
    } finally {
      free.release();
    }
  }

  private Connection take() throws SQLException {
    synchronized (idle) {
      if (closed) {
        throw new SQLException("the ledger is closed");
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return file.connect();
  }

  private void giveBack(Connection connection) throws SQLException {
    synchronized (idle) {
      if (!closed) {
        idle.push(connection);
        return;
      }
    }
    connection.close();
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      try {
        for (Connection connection : idle) {
          connection.close();
        }
      } catch (SQLException e) {
        throw Trouble.with(file.path(), e);
      } finally {
        idle.clear();
      }
    }
  }
}
