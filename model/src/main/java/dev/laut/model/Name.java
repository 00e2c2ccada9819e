package dev.laut.model;

import org.jspecify.annotations.Nullable;

/**
 * A name in the text.
 *
 * @param ref whom it names beyond the text: {@code iso:PRK} (ISO 3166-1 alpha-3), {@code
 *     agency:dpa}, or null
 */
public record Name(Span span, NameKind kind, @Nullable String ref) {}
