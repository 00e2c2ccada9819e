package dev.laut.model;

/** What a list of stories marks, so that somebody looks closer. */
public enum StoryMark implements Labelled {
  /** Somebody behind the lead claim is not named. */
  UNNAMED("unnamed"),
  /** A claim is contradicted by another source. */
  DENIED("denied"),
  /** A claim got a new value. */
  REVISED("revised"),
  /** Who claimed something took it back. */
  WITHDRAWN("withdrawn"),
  /** A headline says more than its article. */
  LOUD("loud");

  private final String label;

  StoryMark(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
