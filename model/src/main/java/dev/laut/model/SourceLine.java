package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody or something is quoted, over all articles in their newest version.
 *
 * @param name as the articles have it, or null for {@code unknown} and unnamed ones without words
 * @param articles that name it in a chain
 * @param statements whose chain it is in
 * @param origins statements of which it is the last link
 * @param direct statements with nobody between it and the article
 * @param hedged statements from which the outlet keeps a distance, denied ones not counted
 * @param denied statements that the outlet calls untrue or withdrawn
 * @param first stories of more than one outlet whose lead claim it was the first to make
 * @param contradicted claims of it that a later one contradicts or withdraws
 * @param outlets how many quote it
 * @param quotedBy those that quote it in the most articles, {@link #MOST_NAMED} at most
 */
public record SourceLine(
    SourceKind kind,
    @Nullable String name,
    long articles,
    long statements,
    long origins,
    long direct,
    long hedged,
    long denied,
    long first,
    long contradicted,
    long outlets,
    List<String> quotedBy) {

  /** So many partners of a source or outlet are named in its line. */
  public static final int MOST_NAMED = 3;

  public SourceLine {
    quotedBy = List.copyOf(quotedBy);
  }
}
