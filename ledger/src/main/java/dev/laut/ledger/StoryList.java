package dev.laut.ledger;

import dev.laut.model.StoryLine;
import dev.laut.model.StoryOrder;
import dev.laut.model.StoryPage;
import dev.laut.model.StoryQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One page of the list of stories. The cursor is the key of the last line and its id, so a page
 * begins where the last one ended however many stories came in between.
 */
final class StoryList {

  private final StoryQuery query;
  private final String key;

  private record Line(StoryLine line, String key) {}

  StoryList(StoryQuery query) {
    this.query = query;
    this.key = key(query.order());
  }

  private static String key(StoryOrder order) {
    return switch (order) {
      case NEWEST -> "s.last_at";
      case LARGEST -> "s.articles";
      case FEWEST_SOURCES -> "s.echo";
      case GROWING -> "s.heat";
    };
  }

  StoryPage page(Connection connection) throws SQLException {
    StoryFilter filter = new StoryFilter(query);
    String after = query.after();
    if (after != null) {
      goOn(filter, after);
    }
    List<Line> lines =
        Sql.all(
            connection,
            row -> new Line(KeptStory.line(row.getString(1)), row.getObject(2).toString()),
            "SELECT s.line, %1$s FROM story s%2$s ORDER BY %1$s DESC, s.id LIMIT ?"
                .formatted(key, filter.where()),
            filter.values(query.limit() + 1));
    boolean more = lines.size() > query.limit();
    List<Line> shown = more ? lines.subList(0, query.limit()) : lines;
    String next = more ? shown.getLast().key() + " " + shown.getLast().line().id() : null;
    return new StoryPage(shown.stream().map(Line::line).toList(), next);
  }

  private void goOn(StoryFilter filter, String after) {
    int blank = after.indexOf(' ');
    try {
      Number at = number(after.substring(0, Math.max(0, blank)));
      filter.and(
          "%1$s <= ? AND (%1$s < ? OR s.id > ?)".formatted(key),
          at,
          at,
          after.substring(blank + 1));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'%s' is no place in a list of stories".formatted(after), e);
    }
  }

  private Number number(String text) {
    return switch (query.order()) {
      case NEWEST, LARGEST -> Long.valueOf(text);
      case FEWEST_SOURCES, GROWING -> Double.valueOf(text);
    };
  }
}
