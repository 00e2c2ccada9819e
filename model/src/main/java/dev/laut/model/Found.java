package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found.
 *
 * @param total how many articles match
 * @param next for {@link Query#after} of the next page; null where this is the last one
 * @param facets how all that match are spread, whatever the page
 */
public record Found(List<Hit> hits, long total, @Nullable String next, SearchFacets facets) {

  /**
   * Of more matches of words than these, the ones that arrived last come first and are put in order
   * by how well they match; the others follow, the latest first.
   */
  public static final int MOST = 10_000;

  /** Nothing. */
  public static final Found NOTHING = new Found(List.of(), 0, null, SearchFacets.NONE);

  public Found {
    hits = List.copyOf(hits);
  }
}
