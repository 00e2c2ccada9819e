package dev.laut.analysis.extraction;

/** What an element does to the flow of text around it. */
enum Role {
  /** Begins and ends a line of its own. */
  BLOCK,
  /** Stands within a line. */
  INLINE,
  /** Breaks the line. */
  BREAK,
  /** Holds nothing that a reader of the page sees as text. */
  SILENT,
  /** A picture, film or sound. */
  MEDIA
}
