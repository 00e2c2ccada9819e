package dev.laut.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A story as one line of a list: what a person sees before opening it. The number of sources is
 * that of the lead claim, or of the whole story where it has none.
 *
 * @param id of the story
 * @param title as {@link Story#title}
 * @param lang as {@link Story#lang}
 * @param first as {@link Story#first}
 * @param last as {@link Story#last}
 * @param articles how many
 * @param low fewest independent sources
 * @param high most independent sources
 * @param unnamed how many of them are not named
 * @param kinds what the sources are, each kind once, in the order of the kinds
 * @param marks in the order of {@link StoryMark}
 * @param loud how many headlines say more than their article
 * @param outlets that tell it, by name
 * @param lead text of the lead claim, or null
 * @param heat the logarithm to base 2 of its articles, each worth half as much as one published
 *     {@link Heat#HALF_LIFE} later: of two stories the hotter one has more articles of late,
 *     whenever one looks. Negative infinity where no article has a date
 * @param dots its articles over time, those without a date last; of a large story a part of them,
 *     evenly spread
 */
public record StoryLine(
    String id,
    @Nullable String title,
    List<String> lang,
    @Nullable String first,
    @Nullable String last,
    int articles,
    int low,
    int high,
    int unnamed,
    List<SourceKind> kinds,
    Set<StoryMark> marks,
    int loud,
    List<String> outlets,
    @Nullable String lead,
    double heat,
    List<Dot> dots) {

  /** Most dots that a line holds. */
  public static final int MOST_DOTS = 60;

  /**
   * One article on the strip of a story.
   *
   * @param at when it was published, ISO 8601, or null
   * @param origin place of its source in the list of the lead claim's origins, from 0; -1 where it
   *     cannot be told
   */
  public record Dot(@Nullable String at, int origin) {}

  public StoryLine {
    lang = List.copyOf(lang);
    kinds = List.copyOf(kinds);
    marks = Marks.sorted(marks);
    outlets = List.copyOf(outlets);
    dots = List.copyOf(dots);
  }

  /** The line of {@code story}, whose articles are {@code readings}, in any order. */
  public static StoryLine of(Story story, List<ArticleReading> readings) {
    return StoryLines.of(story, readings);
  }

  /** How many articles there are for each source that they may have: 12 for twelve with one. */
  public double echo() {
    return (double) articles / Math.max(1, high);
  }
}
