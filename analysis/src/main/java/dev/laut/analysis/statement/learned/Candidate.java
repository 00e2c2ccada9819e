package dev.laut.analysis.statement.learned;

import dev.laut.analysis.statement.Attribution;

/**
 * A statement that there may be.
 *
 * @param attribution the statement, should it be one
 * @param features {@link Features#hashes} of what is known about it
 */
public record Candidate(Attribution attribution, Standing standing, int[] features) {}
