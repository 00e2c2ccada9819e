package dev.laut.ledger;

import dev.laut.model.LedgerException;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import dev.laut.model.json.JsonError;
import dev.laut.model.json.StoryLineReader;
import dev.laut.model.json.StoryReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * Stories and their lines in the form in which they are stored. What somebody else changed and
 * cannot be read any more throws {@link LedgerException}.
 */
final class KeptStory {

  private KeptStory() {}

  /** The story whose record is in a column of {@code story_version}. */
  static Story story(ResultSet row, int column) throws SQLException {
    return read(Deflated.text(row, column), StoryReader::read);
  }

  static StoryLine line(String record) {
    return read(record, StoryLineReader::read);
  }

  private static <T> T read(String record, Function<String, T> reader) {
    try {
      return reader.apply(record);
    } catch (JsonError e) {
      throw new LedgerException(
          "a story in the ledger cannot be read: %s; 'laut stories --anew' folds the readings again"
              .formatted(e.getMessage()),
          e);
    }
  }
}
