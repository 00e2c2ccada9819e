package dev.laut.model;

/** What a person can correct. */
public enum CorrectionTarget implements Labelled {
  /** Which articles are one story; the id is the story's. */
  STORY("story"),
  /** Who says something; the id is the article's, {@code #} and the statement's. */
  STATEMENT("statement"),
  /** Whether a source of a story knows it independently; the id is the story's. */
  ORIGIN("origin");

  private final String label;

  CorrectionTarget(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
