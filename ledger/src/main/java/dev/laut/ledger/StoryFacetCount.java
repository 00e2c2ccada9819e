package dev.laut.ledger;

import dev.laut.model.StoryFacets;
import dev.laut.model.StoryFacets.Count;
import dev.laut.model.StoryMark;
import dev.laut.model.StoryQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Counts the stories of a query by language, outlet and mark. */
final class StoryFacetCount {

  private final StoryQuery query;

  StoryFacetCount(StoryQuery query) {
    this.query = query;
  }

  StoryFacets of(Connection connection) throws SQLException {
    StoryFilter all = new StoryFilter(query, StoryFilter.Without.NOTHING);
    return new StoryFacets(
        Sql.number(connection, "SELECT count(*) FROM story s" + all.where(), all.values()),
        facet(connection, "lang", StoryFilter.Without.LANG),
        facet(connection, "outlet", StoryFilter.Without.OUTLET),
        marks(connection));
  }

  private List<Count> facet(Connection connection, String kind, StoryFilter.Without without)
      throws SQLException {
    StoryFilter filter = new StoryFilter(query, without);
    // Without a condition the facets alone tell, and need not look at a story.
    String stories = filter.isEmpty() ? "" : " JOIN story s ON s.number = f.number";
    filter.and("f.kind = ?", kind);
    return Sql.all(
        connection,
        row -> new Count(row.getString(1), row.getLong(2)),
        "SELECT f.value, count(*) FROM story_facet f"
            + stories
            + filter.where()
            + " GROUP BY f.value ORDER BY 2 DESC, 1 LIMIT ?",
        filter.values(StoryFacets.MOST_OUTLETS));
  }

  private List<Count> marks(Connection connection) throws SQLException {
    StoryFilter filter = new StoryFilter(query, StoryFilter.Without.MARKS);
    StoryMark[] marks = StoryMark.values();
    String sums =
        Arrays.stream(marks)
            .map(mark -> "coalesce(sum((s.marks >> %d) & 1), 0)".formatted(mark.ordinal()))
            .collect(Collectors.joining(", "));
    return Sql.first(
            connection,
            row -> {
              List<Count> counts = new ArrayList<>();
              for (StoryMark mark : marks) {
                counts.add(new Count(mark.label(), row.getLong(mark.ordinal() + 1)));
              }
              return counts;
            },
            "SELECT " + sums + " FROM story s" + filter.where(),
            filter.values())
        .orElseThrow();
  }
}
