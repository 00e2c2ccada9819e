package dev.laut.model;

import java.util.List;

/**
 * How a claim stands to an earlier one of the same story.
 *
 * @param to id of the earlier claim
 * @param places the words that say so
 * @param by the rule or model that found it
 */
public record Relation(String to, RelationKind kind, List<Place> places, String by) {

  public Relation {
    places = List.copyOf(places);
  }
}
