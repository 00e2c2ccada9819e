package dev.laut.model;

import java.util.List;

/**
 * One step of counting origins that a person can follow.
 *
 * @param articles ids of the articles that it is about
 * @param sources whom it is about, the one that counts first
 * @param places the words that it rests on
 */
public record Step(StepKind kind, List<String> articles, List<Source> sources, List<Place> places) {

  public Step {
    articles = List.copyOf(articles);
    sources = List.copyOf(sources);
    places = List.copyOf(places);
  }
}
