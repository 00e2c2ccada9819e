package dev.laut.model;

import java.util.List;

/**
 * One article took text from another.
 *
 * @param src id of the article that had it first
 * @param dst id of the article that took it
 * @param share part of {@code dst}'s words that stem from {@code src}, reworded text included; from
 *     0 (exclusive) to 1
 * @param passages the text that both hold, in the order of {@code dst}
 * @param direction what tells who copied from whom, as {@code time} or {@code credit}
 */
public record Copy(String src, String dst, double share, List<Passage> passages, String direction) {

  /**
   * A passage and where it came from, each in Unicode code points of its article's text.
   *
   * @param src the words in the article that had them first
   * @param dst the words in the article that took them
   */
  public record Passage(Span src, Span dst) {}

  /**
   * @throws IllegalArgumentException if an article copies itself or the share is no share
   */
  public Copy {
    passages = List.copyOf(passages);
    if (src.equals(dst)) {
      throw new IllegalArgumentException("article %s cannot copy itself".formatted(src));
    }
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "share %s of the copy %s of %s is not above 0 and at most 1".formatted(share, dst, src));
    }
  }
}
