package dev.laut.model;

/**
 * Words of one article that a fact about several articles rests on. It carries them, because a
 * story travels without its articles' texts.
 *
 * @param article the article's id
 * @param points where the words stand in the article's text, in Unicode code points (unlike the
 *     spans within a reading, which count UTF-16 units)
 * @param words the words, possibly shortened
 */
public record Place(String article, Span points, String words) {

  /** The place of {@code span}, which counts UTF-16 units of {@code text}. */
  public static Place of(String article, String text, Span span) {
    int begin = text.codePointCount(0, span.begin());
    int end = begin + text.codePointCount(span.begin(), span.end());
    return new Place(article, new Span(begin, end), span.in(text));
  }
}
