package dev.laut.ledger;

import dev.laut.ledger.Shelving.Row;
import dev.laut.model.FoldStep.Told;
import dev.laut.model.Shown;
import dev.laut.model.Story;
import dev.laut.model.json.StoryLineWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what people corrected into the list of stories, and what was found below it. */
final class Overlay implements Work<Boolean> {

  private static final String IS_FOUND =
      "SELECT 1 FROM story_found WHERE id = ?1 AND version IS NOT NULL"
          + " UNION ALL SELECT 1 FROM story WHERE id = ?1"
          + " AND NOT EXISTS (SELECT 1 FROM story_found WHERE id = ?1)";

  private static final String FOUND =
      "SELECT v.record, f.line FROM story_found f JOIN story_version v ON v.seq = f.version";

  private final Map<String, String> leads;
  private final List<Row> rows;

  /** Writes the records at once, so that others do not wait for that. */
  Overlay(Shown shown) {
    leads = shown.leads();
    rows = shown.stories().stream().map(Row::of).toList();
  }

  static boolean isEmpty(Connection connection) throws SQLException {
    return Sql.first(connection, row -> true, "SELECT 1 FROM story_found LIMIT 1").isEmpty();
  }

  @Override
  public Boolean on(Connection connection) throws SQLException {
    uncover(connection);
    Map<String, Row> shown = new HashMap<>();
    rows.forEach(row -> shown.put(row.story().id(), row));
    for (String id : leads.keySet()) {
      if (!shown.containsKey(id)) {
        keepFound(connection, id);
        Shelving.remove(connection, id);
      }
    }
    for (String id : shown.keySet()) {
      keepFound(connection, id);
      Shelving.takeDown(connection, id);
    }
    for (Row row : rows) {
      Shelving.put(connection, row);
    }
    for (Map.Entry<String, String> lead : leads.entrySet()) {
      Sql.update(
          connection,
          "INSERT OR REPLACE INTO story_former VALUES (?, ?)",
          lead.getKey(),
          lead.getValue());
    }
    return true;
  }

  /** Everything as it was found. */
  private static void uncover(Connection connection) throws SQLException {
    for (String id :
        Sql.all(
            connection,
            row -> row.getString(1),
            "SELECT id FROM story_found WHERE version IS NULL")) {
      Shelving.remove(connection, id);
    }
    List<Row> found =
        Sql.all(
            connection,
            row -> {
              Story story = KeptStory.story(row, 1);
              return Row.of(new Told(story, KeptStory.line(row.getString(2))));
            },
            FOUND);
    for (Row row : found) {
      Shelving.takeDown(connection, row.story().id());
    }
    for (Row row : found) {
      Shelving.put(connection, row);
    }
    Sql.update(connection, "DELETE FROM story_found");
  }

  private static void keepFound(Connection connection, String id) throws SQLException {
    int kept =
        Sql.update(
            connection,
            "INSERT INTO story_found SELECT id, version, line FROM story WHERE id = ?",
            id);
    if (kept == 0) {
      Sql.update(connection, "INSERT INTO story_found VALUES (?, NULL, NULL)", id);
    }
  }

  /** Keeps a story that was folded anew below what is shown; false where nothing lies over it. */
  static boolean keepBelow(Connection connection, Row row) throws SQLException {
    String id = row.story().id();
    boolean isCovered =
        Sql.first(
                connection,
                covered -> true,
                "SELECT 1 FROM story_found WHERE id = ? AND version IS NOT NULL",
                id)
            .isPresent();
    if (isCovered) {
      Sql.update(
          connection,
          "UPDATE story_found SET version = ?, line = ? WHERE id = ?",
          Shelving.version(connection, row),
          StoryLineWriter.line(row.line()),
          id);
    }
    return isCovered;
  }

  static String foundId(Connection connection, String id) throws SQLException {
    return FormerIds.today(connection, id, IS_FOUND);
  }

  static Optional<Story> found(Connection connection, String id) throws SQLException {
    String today = foundId(connection, id);
    @Nullable Story below =
        Sql.first(connection, row -> KeptStory.story(row, 1), FOUND + " WHERE f.id = ?", today)
            .orElse(null);
    return below != null
        ? Optional.of(below)
        : Sql.first(
            connection,
            row -> KeptStory.story(row, 1),
            "SELECT v.record FROM story s JOIN story_version v ON v.seq = s.version"
                + " WHERE s.id = ?1"
                + " AND NOT EXISTS (SELECT 1 FROM story_found WHERE id = ?1)",
            today);
  }

  static List<Story> overlaid(Connection connection) throws SQLException {
    return Sql.all(connection, row -> KeptStory.story(row, 1), FOUND + " ORDER BY f.id");
  }
}
