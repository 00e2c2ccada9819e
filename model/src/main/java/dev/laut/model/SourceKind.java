package dev.laut.model;

/** What somebody is whom a text names as its source. */
public enum SourceKind implements Labelled {
  PERSON("person"),
  ORGANISATION("organisation"),
  AGENCY("agency"),
  OUTLET("outlet"),
  /** A letter, a study, a court file, somebody's post quoted in another's report. */
  DOCUMENT("document"),
  /** Several people named only by their role. */
  GROUP("group"),
  /** Somebody whom the text deliberately does not name. */
  ANONYMOUS("anonymous"),
  /** Nobody can be made out in the article. */
  UNKNOWN("unknown");

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
