package dev.laut.desk.story;

import dev.laut.model.Labelled;

/** Why the desk draws an edge from one to another. */
public enum Evidence implements Labelled {
  /** The article names it. */
  NAMED("named"),
  /** Text was copied. */
  COPIED("copied"),
  /** It follows from the rest, but no words of the article say so. */
  INFERRED("inferred");

  private final String label;

  Evidence(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
