package dev.laut.model;

import org.jspecify.annotations.Nullable;

/**
 * What to look for; every part that is not null must match.
 *
 * @param words words that must all occur, in any order; quoted words occur as a phrase
 * @param speaker part of the name of anybody in a statement's chain
 * @param origin part of the name of a chain's last link, or a {@link SourceKind} label such as
 *     {@code anonymous}
 * @param outlet part of the outlet's name
 * @param from earliest day of publication, ISO 8601, inclusive
 * @param to last day of publication, inclusive
 * @param lang BCP 47 language
 * @param limit most hits to return, at least 1
 */
public record Query(
    @Nullable String words,
    @Nullable String speaker,
    @Nullable String origin,
    @Nullable String outlet,
    @Nullable String from,
    @Nullable String to,
    @Nullable String lang,
    int limit) {

  public Query {
    if (limit < 1) {
      throw new IllegalArgumentException("limit %d must be at least 1".formatted(limit));
    }
  }
}
