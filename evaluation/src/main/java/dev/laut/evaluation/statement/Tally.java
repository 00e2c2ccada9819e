package dev.laut.evaluation.statement;

import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Rates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up pairs and left-over statements to the table of the measure. Not thread-safe. */
final class Tally {

  private static final Set<Part> ALL = Set.of(Part.values());
  private static final double HALF = 0.5;

  private final Map<Part, List<Double>> precisions = new EnumMap<>(Part.class);
  private final Map<Part, List<Double>> recalls = new EnumMap<>(Part.class);
  private final Hits type = new Hits();
  private final Hits medium = new Hits();
  private final Map<String, TypeTally> byType = new LinkedHashMap<>();
  private int gold;
  private int found;
  private int exact;
  private int usable;

  Tally() {
    for (Part part : Part.values()) {
      precisions.put(part, new ArrayList<>());
      recalls.put(part, new ArrayList<>());
    }
  }

  /** Adds a pair, or what one side left over; at least one of them is not null. */
  void add(@Nullable Marked expected, @Nullable Marked given) {
    for (Part part : Part.values()) {
      BitSet g = expected == null ? new BitSet() : expected.tokens(part);
      BitSet s = given == null ? new BitSet() : given.tokens(part);
      if (!s.isEmpty()) {
        values(precisions, part).add((double) shared(g, s) / s.cardinality());
      }
      if (!g.isEmpty()) {
        values(recalls, part).add((double) shared(g, s) / g.cardinality());
      }
    }
    type.add(label(expected, Marked::type), label(given, Marked::type));
    medium.add(label(expected, Marked::medium), label(given, Marked::medium));
    gold += expected == null ? 0 : 1;
    found += given == null ? 0 : 1;
    count(expected, given);
  }

  private void count(@Nullable Marked expected, @Nullable Marked given) {
    boolean useful = false;
    if (expected != null && given != null) {
      exact += expected.tokens(Part.QUOTE).equals(given.tokens(Part.QUOTE)) ? 1 : 0;
      useful = expected.sameSpeaker(given) && expected.overlap(given) >= HALF;
      usable += useful ? 1 : 0;
    }
    if (expected != null) {
      byType
          .computeIfAbsent(String.valueOf(expected.type()), key -> new TypeTally())
          .add(quoteRecall(expected, given), useful);
    }
  }

  /** The rates of the parts in {@code parts}, pooled. */
  Rates rates(Set<Part> parts) {
    return new Rates(mean(precisions, parts), mean(recalls, parts));
  }

  /** F1 over all parts. */
  double joint() {
    return rates(ALL).f1();
  }

  /** The whole table, then a row for each gold type, the most frequent first. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("gold", gold));
    figures.add(Figure.count("found", found));
    for (Part part : Part.values()) {
      figures.addAll(rates(Set.of(part)).figures(part.field()));
    }
    figures.addAll(
        rates(Set.of(Part.SPEAKER, Part.CUE, Part.FRAME, Part.ADDRESSEE)).figures("roles"));
    figures.addAll(rates(ALL).figures("joint"));
    figures.addAll(type.rates().figures("type"));
    figures.addAll(medium.rates().figures("medium"));
    figures.addAll(ratesOf(exact).figures("exact"));
    figures.addAll(ratesOf(usable).figures("who+what"));
    byType.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry -> figures.addAll(entry.getValue().figures(entry.getKey())));
    return figures;
  }

  private Rates ratesOf(int hits) {
    return new Rates(ratio(hits, found), ratio(hits, gold));
  }

  static double ratio(int part, int whole) {
    return whole > 0 ? (double) part / whole : 0;
  }

  /** F1 of two token sets; 0 where they share nothing. */
  static double f1(BitSet gold, BitSet found) {
    int both = shared(gold, found);
    return both == 0
        ? 0
        : new Rates((double) both / found.cardinality(), (double) both / gold.cardinality()).f1();
  }

  private static double quoteRecall(Marked expected, @Nullable Marked given) {
    BitSet quote = expected.tokens(Part.QUOTE);
    return given == null
        ? 0
        : (double) shared(quote, given.tokens(Part.QUOTE)) / quote.cardinality();
  }

  private static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  private static @Nullable String label(
      @Nullable Marked marked, Function<Marked, @Nullable String> of) {
    return marked == null ? null : of.apply(marked);
  }

  private static List<Double> values(Map<Part, List<Double>> of, Part part) {
    return Objects.requireNonNull(of.get(part));
  }

  /** Adds in the order of parts, then of statements, so that the last digit is always the same. */
  private static double mean(Map<Part, List<Double>> of, Set<Part> parts) {
    double sum = 0;
    int count = 0;
    for (Map.Entry<Part, List<Double>> entry : of.entrySet()) {
      if (parts.contains(entry.getKey())) {
        for (double value : entry.getValue()) {
          sum += value;
          count++;
        }
      }
    }
    return count > 0 ? sum / count : 0;
  }
}
