package dev.laut.model;

/** How real an event is, as the text tells it. */
public enum EventStatus implements Labelled {
  HAPPENED("happened"),
  ONGOING("ongoing"),
  PLANNED("planned"),
  POSSIBLE("possible"),
  CONDITIONAL("conditional"),
  NEGATED("negated"),
  WITHDRAWN("withdrawn");

  private final String label;

  EventStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
