package dev.laut.model;

import java.util.List;

/**
 * How the articles of a search are spread, the most frequent value first.
 *
 * @param among how many articles were counted
 * @param lang by language
 * @param outlets by outlet, {@link StoryFacets#MOST_OUTLETS} at most
 * @param origins by the label of the {@link SourceKind} at the end of at least one chain
 * @param hedges by the label of the {@link HedgeLevel} of at least one statement
 */
public record SearchFacets(
    long among, List<Count> lang, List<Count> outlets, List<Count> origins, List<Count> hedges) {

  /** No articles, no values. */
  public static final SearchFacets NONE =
      new SearchFacets(0, List.of(), List.of(), List.of(), List.of());

  /** How many articles have {@code value}. */
  public record Count(String value, long articles) {}

  public SearchFacets {
    lang = List.copyOf(lang);
    outlets = List.copyOf(outlets);
    origins = List.copyOf(origins);
    hedges = List.copyOf(hedges);
  }
}
