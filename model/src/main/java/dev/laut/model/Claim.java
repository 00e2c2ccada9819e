package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same thing said in one or more articles of a story.
 *
 * @param id unique in the story, as {@code c1}
 * @param text a phrase from the earliest article that makes it
 * @param lead whether this is what the story is about; true for one claim of a story
 * @param by who says so, origins first named; without spans
 * @param articles ids of the articles that carry it, by date
 * @param first when it was first published, ISO 8601, or null
 * @param last when it was last published, ISO 8601, or null
 * @param relations to earlier claims of the story
 * @param places the words that make it, at most a few in each article
 */
public record Claim(
    String id,
    String text,
    boolean lead,
    List<Source> by,
    List<String> articles,
    @Nullable String first,
    @Nullable String last,
    Origins origins,
    List<Relation> relations,
    List<Place> places) {

  public Claim {
    by = List.copyOf(by);
    articles = List.copyOf(articles);
    relations = List.copyOf(relations);
    places = List.copyOf(places);
  }
}
