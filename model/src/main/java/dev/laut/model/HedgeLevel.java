package dev.laut.model;

/** How far the outlet itself stands behind a statement, from most to least. */
public enum HedgeLevel implements Labelled {
  PLAIN("plain"),
  /** "soll", "offenbar", "angeblich". */
  HEDGED("hedged"),
  /** The outlet signals disbelief or lack of proof. */
  DOUBTED("doubted"),
  /** The outlet says that it is untrue or was withdrawn. */
  DENIED("denied");

  private final String label;

  HedgeLevel(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
