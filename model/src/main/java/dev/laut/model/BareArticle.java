package dev.laut.model;

/** An article as it was extracted, when reading was asked to stop there. */
public record BareArticle(String id, PageSource page, Article article) implements Reading {}
