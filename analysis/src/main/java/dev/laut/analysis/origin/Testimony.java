package dev.laut.analysis.origin;

import dev.laut.model.Span;
import dev.laut.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What one article brings for a claim.
 *
 * @param article its number in the story
 * @param statement by which the article attributes it, or null where it says so itself
 * @param span the words that say so
 */
public record Testimony(int article, @Nullable Statement statement, Span span) {}
