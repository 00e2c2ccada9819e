package dev.laut.model;

/** A paragraph-like part of an article; {@code span} counts in the article's text. */
public record Block(BlockKind kind, Span span) {}
