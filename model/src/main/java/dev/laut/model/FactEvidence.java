package dev.laut.model;

/**
 * Where a fact of an article was read, so that everybody can look it up on the page.
 *
 * @param place its name there: a property ({@code datePublished}), the name of a meta element
 *     ({@code og:title}), an element ({@code h1}), or where the line stands ({@code head} around
 *     the headline, {@code tail} behind the body, {@code body}); empty where it was given
 * @param words as they stand there, before a site's name, a zone or a profession was seen to
 */
public record FactEvidence(Fact fact, FactSource from, String place, String words) {}
