package dev.laut.model;

import org.jspecify.annotations.Nullable;

/**
 * How somebody or something is quoted, over all articles in their newest version.
 *
 * @param name as the articles have it, or null for {@code unknown} and unnamed ones without words
 * @param articles that name it in a chain
 * @param statements whose chain it is in
 * @param origins statements of which it is the last link
 * @param hedged statements from which the outlet keeps a distance, denied ones not counted
 * @param denied statements that the outlet calls untrue or withdrawn
 */
public record SourceLine(
    SourceKind kind,
    @Nullable String name,
    long articles,
    long statements,
    long origins,
    long hedged,
    long denied) {}
