package dev.laut.model;

import java.util.List;

/**
 * One who may be at the very beginning of what articles tell: who saw, measured, decided, wrote or
 * claims it.
 *
 * @param source without a span: several articles may name it
 * @param articles ids of those whose version goes back to it, also where they hide it; by date
 * @param through outlets and agencies that carried it from there to others, the first one first
 * @param places the words that name it, one or more where an article does
 */
public record Origin(
    Source source, List<String> articles, List<Source> through, List<Place> places) {

  public Origin {
    articles = List.copyOf(articles);
    through = List.copyOf(through);
    places = List.copyOf(places);
  }
}
