package dev.laut.model;

/** How the statement was made; unclear media are pairs of initials. */
public enum Medium implements Labelled {
  SPEECH("Speech"),
  WRITING("Writing"),
  THOUGHT("Thought"),
  SPEECH_OR_WRITING("SW"),
  SPEECH_OR_THOUGHT("ST"),
  THOUGHT_OR_WRITING("TW"),
  NONE("none");

  private final String label;

  Medium(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
