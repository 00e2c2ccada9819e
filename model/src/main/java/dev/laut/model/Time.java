package dev.laut.model;

/**
 * A time expression with its TIMEX3 value, as {@code 2023-01-25}, {@code P3D}, {@code XXXX-WXX-1}.
 */
public record Time(Span span, TimeKind kind, String value) {}
