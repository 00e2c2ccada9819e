package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of sources.
 *
 * @param next for {@link SourceQuery#after} of the next page; null where this is the last one
 */
public record SourcePage(List<SourceLine> lines, @Nullable String next) {

  public SourcePage {
    lines = List.copyOf(lines);
  }
}
