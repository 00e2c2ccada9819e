package dev.laut.model;

/** How a headline stands to its body. */
public enum Verdict implements Labelled {
  SUPPORTED("supported"),
  /** The body has it, but weaker. */
  OVERSTATED("overstated"),
  /** The body has no evidence for it. */
  UNSUPPORTED("unsupported"),
  /** The body says otherwise. */
  CONTRADICTED("contradicted"),
  /** Topic, label or open question. */
  NO_CLAIM("no-claim");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether the headline says more than its body. */
  public boolean isLoud() {
    return switch (this) {
      case OVERSTATED, UNSUPPORTED, CONTRADICTED -> true;
      case SUPPORTED, NO_CLAIM -> false;
    };
  }
}
