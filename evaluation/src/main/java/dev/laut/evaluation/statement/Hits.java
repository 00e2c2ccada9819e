package dev.laut.evaluation.statement;

import dev.laut.evaluation.measure.Rates;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often a label is the same on both sides; a different one is a false alarm and a miss.
 */
final class Hits {

  private int hits;
  private int extra;
  private int missed;

  void add(@Nullable String gold, @Nullable String found) {
    if (Objects.equals(gold, found)) {
      hits += gold == null ? 0 : 1;
    } else {
      extra += found == null ? 0 : 1;
      missed += gold == null ? 0 : 1;
    }
  }

  Rates rates() {
    return new Rates(Tally.ratio(hits, hits + extra), Tally.ratio(hits, hits + missed));
  }
}
