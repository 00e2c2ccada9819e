package dev.laut.intake.charset;

/** The form of a text, which says where it may declare its encoding. */
public enum Form {
  /** In {@code <meta>}, else in an XML declaration. */
  HTML,
  /** In an XML declaration. */
  XML,
  /** Nowhere. */
  PLAIN
}
