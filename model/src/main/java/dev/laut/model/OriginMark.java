package dev.laut.model;

/** What a person knows of one who was found to be at the beginning of a story. */
public enum OriginMark implements Labelled {
  /** Has it from nobody else in the story. */
  INDEPENDENT("independent"),
  /** Has it from another, so does not count. */
  DEPENDENT("dependent"),
  /** Never said it. */
  WRONG("wrong");

  private final String label;

  OriginMark(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
