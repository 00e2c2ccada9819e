package dev.laut.ledger;

import dev.laut.model.ContentId;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.Moment;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import dev.laut.model.StoryMark;
import dev.laut.model.json.StoryLineWriter;
import dev.laut.model.json.StoryWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps one step of the fold: stories that came, changed and went, and the new state. */
final class Shelving implements Work<Boolean> {

  /** Stands for a time that is not known; sorts behind every other. */
  static final long NEVER = Long.MIN_VALUE;

  /** A heat below that of any time. */
  private static final double COLD = -1e300;

  /** Takes everything away but versions and former ids. */
  static final Work<Boolean> CLEARING =
      connection -> {
        for (String table :
            List.of(
                "story",
                "story_found",
                "story_facet",
                "story_article",
                "story_credit",
                "credit",
                "fold_part")) {
          Sql.update(connection, "DELETE FROM " + table);
        }
        Sql.update(connection, "UPDATE fold SET position = 0, mark = 0, state_position = 0");
        return true;
      };

  private final FoldStep step;
  private final List<Row> rows = new ArrayList<>();

  /** A story as it is written. */
  record Row(Story story, StoryLine line, byte[] record, String digest) {

    static Row of(FoldStep.Told told) {
      String record = StoryWriter.line(told.story());
      return new Row(
          told.story(),
          told.line(),
          Deflated.of(record),
          ContentId.digest(record.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Writes the records at once, so that others do not wait for that. */
  Shelving(FoldStep step) {
    this.step = step;
    step.stories().forEach(told -> rows.add(Row.of(told)));
  }

  @Override
  public Boolean on(Connection connection) throws SQLException {
    if (Sql.number(connection, "SELECT position FROM fold") != step.from()) {
      return false;
    }
    for (String id : step.gone()) {
      remove(connection, id);
      Sql.update(connection, "DELETE FROM story_found WHERE id = ?", id);
    }
    // What people corrected goes on being shown; below it lies what was found.
    List<Row> plain = new ArrayList<>();
    for (Row row : rows) {
      if (!Overlay.keepBelow(connection, row)) {
        plain.add(row);
      }
    }
    // All articles leave before any comes, for they may change places.
    for (Row row : plain) {
      takeDown(connection, row.story().id());
    }
    for (Row row : plain) {
      put(connection, row);
    }
    Sql.update(connection, "UPDATE fold SET position = ?, mark = ?", step.to(), step.mark());
    if (step.state() != null) {
      state(connection, step.state());
    }
    return true;
  }

  static void remove(Connection connection, String id) throws SQLException {
    takeDown(connection, id);
    Sql.update(connection, "DELETE FROM story WHERE id = ?", id);
  }

  static void takeDown(Connection connection, String id) throws SQLException {
    Credits.takeBack(connection, id);
    for (String table : List.of("story_facet", "story_article")) {
      Sql.update(
          connection,
          "DELETE FROM " + table + " WHERE number = (SELECT number FROM story WHERE id = ?)",
          id);
    }
  }

  static void put(Connection connection, Row row) throws SQLException {
    Story story = row.story();
    long number = story(connection, row, version(connection, row));
    for (String article : story.articles()) {
      Sql.update(connection, "INSERT OR REPLACE INTO story_article VALUES (?, ?)", article, number);
    }
    Credits.give(connection, number, story);
    facets(connection, number, "lang", story.lang());
    facets(connection, number, "outlet", row.line().outlets());
    for (String former : story.formerly()) {
      Sql.update(
          connection, "INSERT OR REPLACE INTO story_former VALUES (?, ?)", former, story.id());
    }
  }

  static long version(Connection connection, Row row) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO story_version (story, digest, record) VALUES (?, ?, ?)"
            + " ON CONFLICT (digest) DO NOTHING",
        row.story().id(),
        row.digest(),
        row.record());
    return Sql.number(connection, "SELECT seq FROM story_version WHERE digest = ?", row.digest());
  }

  private static long story(Connection connection, Row row, long version) throws SQLException {
    StoryLine line = row.line();
    return Sql.number(
        connection,
        "INSERT INTO story (id, version, first_at, last_at, articles, echo, heat, marks, line)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            + " version = excluded.version, first_at = excluded.first_at,"
            + " last_at = excluded.last_at, articles = excluded.articles, echo = excluded.echo,"
            + " heat = excluded.heat, marks = excluded.marks, line = excluded.line"
            + " RETURNING number",
        line.id(),
        version,
        Moment.seconds(line.first()).orElse(NEVER),
        Moment.seconds(line.last()).orElse(NEVER),
        line.articles(),
        line.echo(),
        Math.max(COLD, line.heat()),
        bits(line.marks()),
        StoryLineWriter.line(line));
  }

  private static void facets(Connection connection, long number, String kind, List<String> values)
      throws SQLException {
    for (String value : values) {
      Sql.update(
          connection, "INSERT OR IGNORE INTO story_facet VALUES (?, ?, ?)", kind, value, number);
    }
  }

  static int bits(Set<StoryMark> marks) {
    return marks.stream().mapToInt(mark -> 1 << mark.ordinal()).sum();
  }

  private static void state(Connection connection, FoldState state) throws SQLException {
    List<byte[]> parts = state.parts();
    for (int i = 0; i < parts.size(); i++) {
      // Parts that stayed the same cost no disk write.
      Sql.update(
          connection,
          "INSERT INTO fold_part VALUES (?, ?) ON CONFLICT (part) DO UPDATE"
              + " SET bytes = excluded.bytes WHERE bytes <> excluded.bytes",
          i,
          parts.get(i));
    }
    Sql.update(connection, "DELETE FROM fold_part WHERE part >= ?", parts.size());
    Sql.update(connection, "UPDATE fold SET state_position = ?", state.position());
  }
}
