package dev.laut.model;

/** What came of one page: an article with what was found in it, or the reason why there is none. */
public sealed interface Reading permits ArticleReading, BareArticle, NoArticle {

  /** The page's id, given or derived from its content. */
  String id();

  PageSource page();
}
