package dev.laut.model;

/** What a stretch of an article's text is to its reader. */
public enum BlockKind implements Labelled {
  LEAD("lead"),
  HEADING("heading"),
  PARAGRAPH("paragraph"),
  LIST("list"),
  QUOTE("quote"),
  TABLE("table"),
  /** One entry of a live ticker. */
  ENTRY("entry");

  private final String label;

  BlockKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
