package dev.laut.ledger;

import dev.laut.model.StoryLine;
import dev.laut.model.StoryPage;
import dev.laut.model.StoryQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of stories. The cursor is the key and the number of the last story shown, so
 * that the next page goes on behind it, however many stories came in between.
 */
final class StoryList {

  private final StoryQuery query;
  private final @Nullable Place after;

  /**
   * Where a story stands.
   *
   * @param key the greater, the nearer to the beginning
   */
  private record Place(double key, int number) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparingDouble(Place::key).reversed().thenComparingInt(Place::number);

    static Place parse(String cursor) {
      int blank = cursor.indexOf(' ');
      try {
        return new Place(
            Double.parseDouble(cursor.substring(0, Math.max(0, blank))),
            Integer.parseInt(cursor.substring(blank + 1)));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "'%s' is no place in a list of stories".formatted(cursor), e);
      }
    }

    String cursor() {
      return key + " " + number;
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * @throws IllegalArgumentException if the query's cursor is none
   */
  StoryList(StoryQuery query) {
    this.query = query;
    this.after = query.after() == null ? null : Place.parse(query.after());
  }

  StoryPage page(Connection connection, StoryColumns.View stories) throws SQLException {
    List<Place> places = best(stories, query.limit() + 1);
    boolean more = places.size() > query.limit();
    List<Place> shown = more ? places.subList(0, query.limit()) : places;
    List<StoryLine> lines = new ArrayList<>();
    for (Place place : shown) {
      Sql.first(
              connection,
              row -> KeptStory.line(row.getString(1)),
              "SELECT line FROM story WHERE number = ?",
              place.number())
          .ifPresent(lines::add);
    }
    return new StoryPage(lines, more ? shown.getLast().cursor() : null);
  }

  /** The first places behind the cursor, {@code most} at most, in order. */
  private List<Place> best(StoryColumns.View stories, int most) {
    IntToDoubleFunction key =
        switch (query.order()) {
          case NEWEST -> number -> stories.last()[number];
          case LARGEST -> number -> stories.articles()[number];
          case FEWEST_SOURCES -> number -> stories.echo()[number];
          case GROWING -> number -> stories.heat()[number];
        };
    PriorityQueue<Place> best = new PriorityQueue<>(Collections.reverseOrder());
    new StoryNarrowing(query, stories)
        .all().stream()
            .filter(number -> best.size() < most || key.applyAsDouble(number) >= best.element().key)
            .mapToObj(number -> new Place(key.applyAsDouble(number), number))
            .filter(place -> after == null || place.compareTo(after) > 0)
            .forEach(place -> {
              best.add(place);
              if (best.size() > most) {
                best.remove();
              }
            });
    List<Place> places = new ArrayList<>(best);
    Collections.sort(places);
    return places;
  }
}
