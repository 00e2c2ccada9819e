package dev.laut.model;

/** What a page holds, decoded. */
public sealed interface Content {

  /** Markup to extract an article from. */
  record Html(String markup) implements Content {}

  /**
   * A text page as a crawl dump has it: headline, paragraphs and left-over boxes to be told apart.
   */
  record Dump(String text) implements Content {}

  /** An article's text, taken character for character. */
  record Verbatim(String text) implements Content {}

  /** Something that could not be read; {@code detail} names the thing, the value and the rule. */
  record Unreadable(Reason reason, String detail) implements Content {}
}
