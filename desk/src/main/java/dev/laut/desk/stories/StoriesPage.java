package dev.laut.desk.stories;

import dev.laut.model.StoryFacets;
import dev.laut.model.StoryLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows.
 *
 * @param next URL of the page behind this one, or null
 */
public record StoriesPage(
    StoryAddress address, List<Row> rows, StoryFacets facets, @Nullable String next) {

  /** One story. */
  public record Row(StoryLine line, Strip strip) {

    static Row of(StoryLine line) {
      return new Row(line, Strip.of(line));
    }

    /** As {@code 1–2}, or {@code 1} where there is no doubt. */
    public String range() {
      return line.low() == line.high()
          ? String.valueOf(line.low())
          : line.low() + "–" + line.high();
    }
  }
}
