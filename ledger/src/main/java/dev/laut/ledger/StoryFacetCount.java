package dev.laut.ledger;

import dev.laut.model.Moment;
import dev.laut.model.StoryFacets;
import dev.laut.model.StoryFacets.Count;
import dev.laut.model.StoryMark;
import dev.laut.model.StoryQuery;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the stories of a query by language, outlet and mark; each among those that the query's
 * other parts leave.
 */
final class StoryFacetCount {

  private final StoryColumns.View stories;
  private final BitSet among;
  private final @Nullable BitSet lang;
  private final @Nullable BitSet outlet;
  private final @Nullable BitSet marked;

  StoryFacetCount(StoryQuery query, StoryColumns.View stories) {
    this.stories = stories;
    this.among = among(query, stories);
    this.lang = having(query.lang(), stories.langs());
    this.outlet = having(query.outlet(), stories.outlets());
    this.marked = query.marks().isEmpty() ? null : marked(query.marks(), stories);
  }

  StoryFacets facets() {
    return new StoryFacets(
        and(and(and(among, lang), outlet), marked).cardinality(),
        values(stories.langs(), and(and(among, outlet), marked)),
        values(stories.outlets(), and(and(among, lang), marked)),
        marks(and(and(among, lang), outlet)));
  }

  private static BitSet among(StoryQuery query, StoryColumns.View stories) {
    long from = query.from() == null ? Long.MIN_VALUE : seconds(query.from());
    long to =
        query.to() == null ? Long.MAX_VALUE : seconds(query.to()) + StoryFilter.DAY.toSeconds();
    BitSet among = new BitSet();
    for (int number : stories.numbers().stream().toArray()) {
      boolean isInTime =
          stories.last()[number] >= from
              && (query.to() == null
                  || stories.first()[number] < to && stories.first()[number] > Shelving.NEVER);
      among.set(number, isInTime && stories.articles()[number] >= query.atLeast());
    }
    return among;
  }

  private static long seconds(String day) {
    return Moment.seconds(day).orElseThrow();
  }

  private static @Nullable BitSet having(@Nullable String value, Map<String, BitSet> postings) {
    return value == null ? null : postings.getOrDefault(value, new BitSet());
  }

  private static BitSet marked(Set<StoryMark> marks, StoryColumns.View stories) {
    int wanted = Shelving.bits(marks);
    BitSet marked = new BitSet();
    for (int number = 0; number < stories.marks().length; number++) {
      marked.set(number, (stories.marks()[number] & wanted) == wanted);
    }
    return marked;
  }

  /** Those of {@code numbers} that are in {@code some}, or all of them where that is null. */
  private static BitSet and(BitSet numbers, @Nullable BitSet some) {
    BitSet both = (BitSet) numbers.clone();
    if (some != null) {
      both.and(some);
    }
    return both;
  }

  private static List<Count> values(Map<String, BitSet> postings, BitSet numbers) {
    List<Count> counts = new ArrayList<>();
    postings.forEach((value, having) -> {
      long count = and(having, numbers).cardinality();
      if (count > 0) {
        counts.add(new Count(value, count));
      }
    });
    counts.sort(Comparator.comparingLong(Count::stories).reversed().thenComparing(Count::value));
    return List.copyOf(counts.subList(0, Math.min(StoryFacets.MOST_OUTLETS, counts.size())));
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
