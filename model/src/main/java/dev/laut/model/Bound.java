package dev.laut.model;

/** How a stated number bounds the real one. */
public enum Bound implements Labelled {
  EXACT("exact"),
  /** "rund 40", "knapp 300". */
  ABOUT("about"),
  /** "mehr als 40", "Tausende"; the upper end is open. */
  AT_LEAST("atLeast"),
  /** "bis zu 40"; the lower end is open. */
  AT_MOST("atMost"),
  /** "300 bis 500". */
  RANGE("range");

  private final String label;

  Bound(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
