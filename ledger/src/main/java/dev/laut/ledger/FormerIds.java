package dev.laut.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Leads from ids under which stories were once found to those of today. */
final class FormerIds {

  private FormerIds() {}

  /** The id under which {@code id} is shown today; itself where nothing is known of it. */
  static String today(Connection connection, String id) throws SQLException {
    return today(connection, id, "SELECT 1 FROM story WHERE id = ?");
  }

  /**
   * The id that {@code id} has led to.
   *
   * @param isThere a query that has a row where an id is one of today
   */
  static String today(Connection connection, String id, String isThere) throws SQLException {
    Set<String> seen = new HashSet<>();
    String today = id;
    // A story that was merged may have gone on to be merged; one merged by mistake may be back.
    while (seen.add(today) && Sql.first(connection, row -> true, isThere, today).isEmpty()) {
      Optional<String> next =
          Sql.first(
              connection,
              row -> row.getString(1),
              "SELECT story FROM story_former WHERE id = ?",
              today);
      today = next.orElse(today);
    }
    return today;
  }
}
