package dev.laut.model;

/**
 * A stretch of a text.
 *
 * @param begin offset of the first character, in UTF-16 units
 * @param end offset behind the last character, in UTF-16 units
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if the span begins before the text or ends before it starts
   */
  public Span {
    if (begin < 0) {
      throw new IllegalArgumentException(
          "span [%d, %d) begins before the text".formatted(begin, end));
    }
    if (end < begin) {
      throw new IllegalArgumentException(
          "span [%d, %d) ends before it starts".formatted(begin, end));
    }
  }

  /** The words of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(begin, end);
  }

  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether both share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** This span moved by {@code delta} UTF-16 units. */
  public Span shift(int delta) {
    return new Span(begin + delta, end + delta);
  }

  /** By begin, the longer one first, so that what contains comes before what is contained. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
