package dev.laut.model;

import java.util.List;

/**
 * How the stories of a query are spread; each part counts as if the query did not narrow by it, so
 * that a person sees what else there is.
 *
 * @param stories how many match the whole query
 * @param lang by language, the most frequent first
 * @param outlets by outlet, the most frequent first, {@link #MOST_OUTLETS} at most
 * @param marks by the label of their marks, in the order of {@link StoryMark}
 */
public record StoryFacets(long stories, List<Count> lang, List<Count> outlets, List<Count> marks) {

  /** More outlets than these nobody reads in a list. */
  public static final int MOST_OUTLETS = 50;

  /** How many stories have {@code value}. */
  public record Count(String value, long stories) {}

  public StoryFacets {
    lang = List.copyOf(lang);
    outlets = List.copyOf(outlets);
    marks = List.copyOf(marks);
  }
}
