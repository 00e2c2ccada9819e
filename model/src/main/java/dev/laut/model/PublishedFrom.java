package dev.laut.model;

/** Where an article's date of publication was found. */
public enum PublishedFrom implements Labelled {
  GIVEN("given"),
  JSONLD("jsonld"),
  META("meta"),
  URL("url"),
  TEXT("text"),
  NONE("none");

  private final String label;

  PublishedFrom(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
