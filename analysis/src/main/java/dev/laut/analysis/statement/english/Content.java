package dev.laut.analysis.statement.english;

import dev.laut.model.StatementType;
import java.util.List;

/** What a frame introduces: token ranges in text order. */
record Content(StatementType type, List<Range> ranges, String rule) {

  /** Tokens {@code [first, end)}. */
  record Range(int first, int end) {

    Range {
      if (end <= first) {
        throw new IllegalArgumentException("range [%d, %d) is empty".formatted(first, end));
      }
    }

    boolean holds(int token) {
      return first <= token && token < end;
    }
  }

  Content {
    ranges = List.copyOf(ranges);
  }

  boolean holds(int token) {
    return ranges.stream().anyMatch(range -> range.holds(token));
  }
}
