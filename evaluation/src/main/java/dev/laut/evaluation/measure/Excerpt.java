package dev.laut.evaluation.measure;

import dev.laut.model.Span;
import java.util.List;

/** Shows spans as the words that they cover. */
public final class Excerpt {

  private Excerpt() {}

  /**
   * The words of {@code text} under {@code spans}, which count code points; several are joined by
   * "…", and what lies outside the text is left out.
   */
  public static String of(String text, List<Span> spans) {
    int length = text.codePointCount(0, text.length());
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      int begin = text.offsetByCodePoints(0, Math.min(span.begin(), length));
      int end = text.offsetByCodePoints(0, Math.min(span.end(), length));
      words.append(words.isEmpty() ? "" : " … ").append(text, begin, end);
    }
    return words.toString().replace('\n', '/');
  }

  /** At most {@code most} characters of {@code words}. */
  public static String cut(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
  }
}
