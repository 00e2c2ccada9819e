package dev.laut.evaluation.chain;

import dev.laut.evaluation.measure.Rates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Pairs of a gold label with the one found for it. */
final class Confusion {

  private record Entry(String gold, @Nullable String found) {

    boolean agrees() {
      return gold.equals(found);
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  void add(String gold, @Nullable String found) {
    entries.add(new Entry(gold, found));
  }

  int hits() {
    return count(Entry::agrees);
  }

  /** The mean F1 of those of {@code labels} that occur in the gold; 0 where none does. */
  double macroF1(List<String> labels) {
    double sum = 0;
    int occurring = 0;
    for (String label : labels) {
      int gold = count(entry -> entry.gold.equals(label));
      if (gold > 0) {
        int found = count(entry -> Objects.equals(entry.found, label));
        int hits = count(entry -> entry.gold.equals(label) && entry.agrees());
        sum += Rates.of(hits, found, gold).f1();
        occurring++;
      }
    }
    return occurring > 0 ? sum / occurring : 0;
  }

  private int count(Predicate<Entry> what) {
    return (int) entries.stream().filter(what).count();
  }
}
