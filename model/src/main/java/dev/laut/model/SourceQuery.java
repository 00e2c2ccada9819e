package dev.laut.model;

import org.jspecify.annotations.Nullable;

/**
 * Which sources to list, those in the most articles first.
 *
 * @param kind only these, or null
 * @param outlet only those that this outlet names, exactly as articles have it, or null
 * @param name only those whose name begins so, or null
 * @param after where the page before ended ({@link SourcePage#next}), or null for the first page
 * @param limit most lines of a page, at least 1
 */
public record SourceQuery(
    @Nullable SourceKind kind,
    @Nullable String outlet,
    @Nullable String name,
    @Nullable String after,
    int limit) {

  /**
   * @throws IllegalArgumentException if limit is not positive
   */
  public SourceQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("limit %d must be at least 1".formatted(limit));
    }
  }
}
