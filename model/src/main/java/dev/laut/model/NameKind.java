package dev.laut.model;

/** What bears a name. */
public enum NameKind implements Labelled {
  PERSON("PER"),
  ORGANISATION("ORG"),
  LOCATION("LOC"),
  MISC("MISC");

  private final String label;

  NameKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
