package dev.laut.ledger;

import dev.laut.model.Moment;
import dev.laut.model.StoryMark;
import dev.laut.model.StoryQuery;
import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which stories, by number, the parts of a query leave. */
final class StoryNarrowing {

  private static final long DAY = Duration.ofDays(1).toSeconds();

  private final BitSet among;
  private final @Nullable BitSet lang;
  private final @Nullable BitSet outlet;
  private final @Nullable BitSet marked;

  StoryNarrowing(StoryQuery query, StoryColumns.View stories) {
    this.among = among(query, stories);
    this.lang = having(query.lang(), stories.langs());
    this.outlet = having(query.outlet(), stories.outlets());
    this.marked = query.marks().isEmpty() ? null : marked(query.marks(), stories);
  }

  /** Those that match the whole query. */
  BitSet all() {
    return and(withoutMarks(), marked);
  }

  /** Those that match all but its language. */
  BitSet withoutLang() {
    return and(and(among, outlet), marked);
  }

  /** Those that match all but its outlet. */
  BitSet withoutOutlet() {
    return and(and(among, lang), marked);
  }

  /** Those that match all but its marks. */
  BitSet withoutMarks() {
    return and(and(among, lang), outlet);
  }

  private static BitSet among(StoryQuery query, StoryColumns.View stories) {
    if (query.from() == null && query.to() == null && query.atLeast() <= 1) {
      return stories.numbers();
    }
    long from = query.from() == null ? Long.MIN_VALUE : seconds(query.from());
    long to = query.to() == null ? Long.MAX_VALUE : seconds(query.to()) + DAY;
    boolean wantsFirst = query.to() != null;
    BitSet among = new BitSet();
    stories.numbers().stream()
        .filter(number -> stories.last()[number] >= from)
        .filter(number -> stories.first()[number] < to)
        .filter(number -> !wantsFirst || stories.first()[number] > Shelving.NEVER)
        .filter(number -> stories.articles()[number] >= query.atLeast())
        .forEach(among::set);
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
    stories.numbers().stream()
        .filter(number -> (stories.marks()[number] & wanted) == wanted)
        .forEach(marked::set);
    return marked;
  }

  /** Those of {@code numbers} that are in {@code some}, or all of them where that is null. */
  private static BitSet and(BitSet numbers, @Nullable BitSet some) {
    if (some == null) {
      return numbers;
    }
    BitSet both = (BitSet) numbers.clone();
    both.and(some);
    return both;
  }
}
