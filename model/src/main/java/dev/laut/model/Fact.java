package dev.laut.model;

/** What a page may say of its article, beside the text; the labels are the fields of the record. */
public enum Fact implements Labelled {
  TITLE("title"),
  OUTLET("outlet"),
  AUTHORS("authors"),
  PUBLISHED("published"),
  LANG("lang"),
  DEK("dek"),
  UPDATED("updated"),
  CANONICAL("canonical"),
  SECTION("section"),
  IMAGE("image"),
  ACCESSIBLE_FOR_FREE("isAccessibleForFree");

  private final String label;

  Fact(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
