package dev.laut.analysis.statement.german;

/** Tokens {@code [first, end)} of a text. */
record Run(int first, int end) implements Comparable<Run> {

  Run {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException("no run of tokens: [%d, %d)".formatted(first, end));
    }
  }

  boolean isEmpty() {
    return first == end;
  }

  int size() {
    return end - first;
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }

  boolean contains(Run other) {
    return first <= other.first && other.end <= end;
  }

  boolean overlaps(Run other) {
    return first < other.end && other.first < end;
  }

  @Override
  public int compareTo(Run other) {
    return first != other.first
        ? Integer.compare(first, other.first)
        : Integer.compare(other.end, end);
  }
}
