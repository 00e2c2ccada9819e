package dev.laut.model;

import java.util.List;

/**
 * One point in which a headline says more than the other articles of its story.
 *
 * @param points the words in the title, in Unicode code points
 * @param places the words of the other articles; at least one
 * @param note for people
 * @param by the rule or model that found it
 */
public record StoryFinding(
    FindingKind kind, Span points, List<Place> places, String note, String by) {

  /**
   * @throws IllegalArgumentException if no other article is named
   */
  public StoryFinding {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException(
          "a finding of kind %s names no other article".formatted(kind.label()));
    }
  }
}
