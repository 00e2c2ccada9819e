package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found.
 *
 * @param total how many articles match
 * @param next for {@link Query#after} of the next page; null where this is the last one
 */
public record Found(List<Hit> hits, long total, @Nullable String next) {

  /**
   * Of more matches of words than these, only the ones that arrived last are put in order; of more
   * matches of anything, only these are counted as {@link SearchFacets}.
   */
  public static final int MOST = 10_000;

  /** Nothing. */
  public static final Found NOTHING = new Found(List.of(), 0, null);

  public Found {
    hits = List.copyOf(hits);
  }
}
