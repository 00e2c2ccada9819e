package dev.laut.analysis.statement.learned;

import dev.laut.analysis.statement.Attribution;
import java.util.function.Supplier;

/**
 * A statement that there may be.
 *
 * @param attribution the statement, should it be one
 * @param features {@link Features#hashes} of what is known about it
 * @param told the same once more, with the names of the features: only asked where one is explained
 */
public record Candidate(
    Attribution attribution, Standing standing, int[] features, Supplier<Features> told) {

  /** A candidate with the features that {@code told} gives. */
  public Candidate(Attribution attribution, Standing standing, Supplier<Features> told) {
    this(attribution, standing, told.get().hashes(), told);
  }
}
