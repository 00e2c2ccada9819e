package dev.laut.model;

import org.jspecify.annotations.Nullable;

/**
 * Who acts in an event or is acted upon; {@code code} is ISO 3166-1 alpha-3, {@code sector}
 * PLOVER's.
 */
public record Actor(String text, @Nullable String code, @Nullable String sector) {}
