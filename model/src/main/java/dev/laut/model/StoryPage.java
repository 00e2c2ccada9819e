package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of stories.
 *
 * @param next for {@link StoryQuery#after} of the next page; null where this is the last one
 */
public record StoryPage(List<StoryLine> lines, @Nullable String next) {

  public StoryPage {
    lines = List.copyOf(lines);
  }
}
