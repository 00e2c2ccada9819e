package dev.laut.analysis.extraction;

import dev.laut.model.Article;
import dev.laut.model.Reason;

/** What came out of a page: its article, or why it holds none. */
public sealed interface Extraction {

  /** The page holds an article. */
  record Found(Article article) implements Extraction {}

  /** The page holds none; {@code detail} names what was seen, in one line. */
  record None(Reason reason, String detail) implements Extraction {}
}
