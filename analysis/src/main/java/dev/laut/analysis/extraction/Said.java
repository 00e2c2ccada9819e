package dev.laut.analysis.extraction;

import dev.laut.model.FactSource;
import org.jspecify.annotations.Nullable;

/**
 * What one place of a page says of one fact.
 *
 * @param value as the article tells it
 * @param place its name, as {@link dev.laut.model.FactEvidence} has it
 * @param words as they stand there
 */
record Said(String value, FactSource from, String place, String words) {

  /** Words that are the value as they stand; null where there are none. */
  static @Nullable Said plain(@Nullable String words, FactSource from, String place) {
    return words == null ? null : new Said(words, from, place, words);
  }

  /** The first of {@code places} that says something, or null. */
  static @Nullable Said first(@Nullable Said... places) {
    for (Said place : places) {
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** The same words with another value, or null where that is null. */
  @Nullable Said as(@Nullable String other) {
    return other == null ? null : new Said(other, from, place, words);
  }
}
