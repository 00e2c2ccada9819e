package dev.laut.model;

/** The four types of TIMEX3 (TimeML 1.2.1). */
public enum TimeKind implements Labelled {
  DATE("DATE"),
  TIME("TIME"),
  DURATION("DURATION"),
  SET("SET");

  private final String label;

  TimeKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
