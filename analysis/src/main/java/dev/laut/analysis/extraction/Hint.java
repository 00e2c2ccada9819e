package dev.laut.analysis.extraction;

/**
 * What an element's class, id, role, rel or itemprop says that it holds; the words stand in {@code
 * class-words.txt}.
 */
enum Hint {
  ARTICLE,
  CONTENT,
  TEXT,
  MAIN,
  BODYPROP,
  TITLE,
  LEAD,
  AUTHOR,
  DATE,
  META,
  TAGS,
  CAPTION,
  MEDIA,
  QUOTE,
  COMMENT,
  RELATED,
  TEASER,
  SHARE,
  NAV,
  HEADER,
  FOOTER,
  SIDEBAR,
  BOX,
  AD,
  NEWSLETTER,
  CONSENT,
  MODAL,
  LOGIN,
  PAYWALL,
  PRODUCT,
  LEGAL,
  SEARCH,
  TOOLS,
  FOOTNOTE,
  LIVE,
  HIDDEN,
  HEADLINEPROP,
  AUTHORPROP,
  DATEPROP;

  long bit() {
    return 1L << ordinal();
  }

  boolean in(long hints) {
    return (hints & bit()) != 0;
  }
}
