package dev.laut.model;

/** In what a headline says more than its body. */
public enum FindingKind implements Labelled {
  /** The body hedges, the headline does not. */
  CERTAINTY("certainty"),
  /** The source was dropped. */
  ATTRIBUTION("attribution"),
  /** A number grew. */
  QUANTITY("quantity"),
  /** Some became all, one became none left. */
  SCOPE("scope"),
  /** The body says otherwise. */
  REVERSAL("reversal"),
  /** The body never says it. */
  MISSING("missing"),
  /** It asks what the body answers or cannot answer. */
  QUESTION("question");

  private final String label;

  FindingKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
