package dev.laut.desk.article;

import dev.laut.model.ArticleReading;
import java.util.List;

/**
 * Text that this article took from another one, or gave to it.
 *
 * @param other the other article
 * @param taken whether this one took it
 * @param share of the taker's words, from 0 to 1
 */
public record Exchange(ArticleReading other, boolean taken, double share, List<Pair> passages) {

  /** The same passage in both. */
  public record Pair(String here, String there) {}

  /** In per cent. */
  public long percent() {
    return Math.round(share * 100);
  }
}
