package dev.laut.model;

/**
 * A page that gave no article; {@code detail} tells people more than {@code reason}, and may be
 * empty.
 */
public record NoArticle(String id, PageSource page, Reason reason, String detail)
    implements Reading {}
