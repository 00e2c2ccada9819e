package dev.laut.analysis.copy;

import dev.laut.model.Labelled;

/** What tells who copied from whom, the strongest evidence first. */
public enum Direction implements Labelled {
  /** The byline, dateline or credit line of one names the outlet of the other. */
  CREDIT("credit"),
  /** One was certainly published before the other. */
  TIME("time"),
  /** The text of one names the outlet of the other. */
  NAMED("named"),
  /** One holds nearly all of the other and more besides: texts are cut more often than extended. */
  HOLDS("holds"),
  /** Nothing tells; the smaller id counts as the earlier, whatever the order of the input. */
  GUESS("guess");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
