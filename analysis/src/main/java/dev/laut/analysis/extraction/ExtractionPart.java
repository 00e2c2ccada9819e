package dev.laut.analysis.extraction;

/** A part of the choice of the body that can be left out, to measure what it is worth. */
public enum ExtractionPart {
  /** The second forest, which knows what the first made of the surroundings. */
  SECOND_LOOK,
  /** A threshold that follows the page's sure passages; one half for all pages without it. */
  PAGE_THRESHOLD,
  /** Tables of the body are kept whole. */
  TABLES,
  /** The headline, and what stands before it, is left out. */
  TITLE,
  /** Headings that nothing follows are left out. */
  LAST_HEADINGS,
  /** The publisher's own lines and boxes of advertisement are left out. */
  CLUTTER,
  /** Entries of live tickers are completed. */
  TICKER
}
