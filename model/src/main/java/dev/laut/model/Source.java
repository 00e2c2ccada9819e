package dev.laut.model;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain between the reader and the origin of a statement.
 *
 * @param name the fullest form in the article without article, title and role; null for {@code
 *     unknown}
 * @param ref as in {@link Name#ref}, or null
 * @param span the words that name it here, or null where it is only understood
 */
public record Source(
    SourceKind kind, @Nullable String name, @Nullable String ref, @Nullable Span span) {

  /** The source of hearsay for which the article names nobody. */
  public static final Source UNKNOWN = new Source(SourceKind.UNKNOWN, null, null, null);
}
