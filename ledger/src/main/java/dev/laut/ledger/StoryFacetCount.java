package dev.laut.ledger;

import dev.laut.model.StoryFacets;
import dev.laut.model.StoryFacets.Count;
import dev.laut.model.StoryMark;
import dev.laut.model.StoryQuery;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Counts the stories of a query by language, outlet and mark; each among those that the query's
 * other parts leave.
 */
final class StoryFacetCount {

  private final StoryNarrowing narrowing;
  private final StoryColumns.View stories;

  StoryFacetCount(StoryQuery query, StoryColumns.View stories) {
    this.narrowing = new StoryNarrowing(query, stories);
    this.stories = stories;
  }

  StoryFacets facets() {
    return new StoryFacets(
        narrowing.all().cardinality(),
        values(stories.langs(), narrowing.withoutLang()),
        values(stories.outlets(), narrowing.withoutOutlet()),
        marks(narrowing.withoutMarks()));
  }

  private static List<Count> values(Map<String, BitSet> postings, BitSet numbers) {
    List<Count> counts = new ArrayList<>();
    postings.forEach((value, having) -> {
      BitSet both = (BitSet) having.clone();
      both.and(numbers);
      if (!both.isEmpty()) {
        counts.add(new Count(value, both.cardinality()));
      }
    });
    counts.sort(Comparator.comparingLong(Count::stories).reversed().thenComparing(Count::value));
    return counts.subList(0, Math.min(StoryFacets.MOST_OUTLETS, counts.size()));
  }

  private List<Count> marks(BitSet numbers) {
    long[] counts = new long[StoryMark.values().length];
    numbers.stream()
        .forEach(number -> {
          for (int mark = 0; mark < counts.length; mark++) {
            counts[mark] += stories.marks()[number] >> mark & 1;
          }
        });
    List<Count> marks = new ArrayList<>();
    for (StoryMark mark : StoryMark.values()) {
      marks.add(new Count(mark.label(), counts[mark.ordinal()]));
    }
    return marks;
  }
}
