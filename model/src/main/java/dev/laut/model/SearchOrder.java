package dev.laut.model;

/** In which order hits are listed. */
public enum SearchOrder implements Labelled {
  /** What matches best first; without words, the latest. */
  BEST("best"),
  /** The latest first. */
  NEWEST("newest");

  private final String label;

  SearchOrder(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
