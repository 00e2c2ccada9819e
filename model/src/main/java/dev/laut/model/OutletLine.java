package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an outlet reports, over all its articles in their newest version.
 *
 * @param name as the articles have it, or null for those without an outlet
 * @param articles that it published
 * @param statements in them
 * @param own statements that come through no other outlet or agency
 * @param unnamed statements whose origin is not named
 * @param hedged statements from which it keeps a distance, denied ones not counted
 * @param denied statements that it calls untrue or withdrawn
 * @param loud articles whose headline says more than their text
 * @param first stories of more than one outlet whose earliest article is its
 * @param contradicted claims that it carried and a later one contradicts or withdraws
 * @param sources how many it quotes by name
 * @param quotes those that it quotes in the most articles, {@link SourceLine#MOST_NAMED} at most
 */
public record OutletLine(
    @Nullable String name,
    long articles,
    long statements,
    long own,
    long unnamed,
    long hedged,
    long denied,
    long loud,
    long first,
    long contradicted,
    long sources,
    List<String> quotes) {

  public OutletLine {
    quotes = List.copyOf(quotes);
  }
}
