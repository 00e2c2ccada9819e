package dev.laut.analysis;

import dev.laut.model.Labelled;

/** Which learned models take part. */
public enum Models implements Labelled {
  /** Rules, and models whose data allows any use. */
  FREE("free"),
  /** Also models learned from non-commercial data. */
  FULL("full");

  private final String label;

  Models(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
