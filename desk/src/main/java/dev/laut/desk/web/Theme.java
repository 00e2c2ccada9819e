package dev.laut.desk.web;

import dev.laut.model.Labelled;

/** Dark words on light paper or the other way round. */
public enum Theme implements Labelled {
  /** What the visitor's system says. */
  AUTO("auto"),
  LIGHT("light"),
  DARK("dark");

  private final String label;

  Theme(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
