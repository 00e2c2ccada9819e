package dev.laut.ledger;

import dev.laut.model.HedgeLevel;
import dev.laut.model.Labelled;
import dev.laut.model.SearchFacets;
import dev.laut.model.SearchFacets.Count;
import dev.laut.model.SourceKind;
import dev.laut.model.StoryFacets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Counts articles by language, outlet, kinds of origins and hedges. */
final class SearchFacetCount {

  private final Matches matches;
  private final ArticleColumns.View articles;

  SearchFacetCount(Matches matches, ArticleColumns.View articles) {
    this.matches = matches;
    this.articles = articles;
  }

  SearchFacets facets() {
    return new SearchFacets(
        matches.size(),
        values(articles.langs(), articles::lang),
        values(articles.outlets(), articles::outlet),
        bits(SourceKind.values(), 0),
        bits(HedgeLevel.values(), SourceKind.values().length));
  }

  private List<Count> values(List<String> values, IntUnaryOperator place) {
    long[] counts = new long[values.size()];
    for (int i = 0; i < matches.size(); i++) {
      int value = place.applyAsInt(matches.article(i));
      if (value >= 0) {
        counts[value]++;
      }
    }
    return sorted(values, counts);
  }

  private List<Count> bits(Labelled[] values, int first) {
    long[] counts = new long[values.length];
    for (int i = 0; i < matches.size(); i++) {
      int traits = articles.traits(matches.article(i)) >> first;
      for (int bit = 0; bit < counts.length; bit++) {
        counts[bit] += traits >> bit & 1;
      }
    }
    return sorted(Arrays.stream(values).map(Labelled::label).toList(), counts);
  }

  private static List<Count> sorted(List<String> values, long[] counts) {
    List<Count> sorted = new ArrayList<>();
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        sorted.add(new Count(values.get(value), counts[value]));
      }
    }
    sorted.sort(Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::value));
    return sorted.subList(0, Math.min(StoryFacets.MOST_OUTLETS, sorted.size()));
  }
}
