package dev.laut.model;

/** What a later claim does to an earlier one. */
public enum RelationKind implements Labelled {
  /** Says the same again. */
  REPEATS("repeats"),
  /** A further independent source confirms it. */
  SUPPORTS("supports"),
  /** Another source says the opposite. */
  CONTRADICTS("contradicts"),
  /** A new value for the same question. */
  REVISES("revises"),
  /** Who said it takes it back. */
  WITHDRAWS("withdraws");

  private final String label;

  RelationKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
