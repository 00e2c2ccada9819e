package dev.laut.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Leads from ids under which stories were once found to those of today. */
final class FormerIds {

  private FormerIds() {}

  /** The id under which {@code id} is found today; itself where nothing is known of it. */
  static String today(Connection connection, String id) throws SQLException {
    Set<String> seen = new HashSet<>();
    String today = id;
    // A story that was merged may have gone on to be merged; one merged by mistake may be back.
    while (seen.add(today) && !isStory(connection, today)) {
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

  private static boolean isStory(Connection connection, String id) throws SQLException {
    return Sql.first(connection, row -> true, "SELECT 1 FROM story WHERE id = ?", id).isPresent();
  }
}
