package dev.laut.model;

/** A link in the body: {@code span} of its words in the article's text, and where it leads. */
public record Link(Span span, String url) {}
