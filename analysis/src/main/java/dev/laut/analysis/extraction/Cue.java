package dev.laut.analysis.extraction;

/**
 * What the words of a passage say about its part on the page; the phrases stand in {@code
 * cue-phrases.txt}.
 */
enum Cue {
  RELATED,
  NEWSLETTER,
  SHARE,
  COMMENT,
  COPYRIGHT,
  PHOTO,
  BYLINE,
  DATELINE,
  AD,
  FOLLOW,
  TAGS,
  LOGIN,
  CONSENT,
  CONTINUE,
  BIO,
  CORRECTION,
  CONTACT,
  SOURCE,
  ERROR,
  PAYWALL;

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int cues) {
    return (cues & bit()) != 0;
  }
}
