package dev.laut.evaluation.synthetic;

/** A language in which news is invented. */
enum Tongue {
  GERMAN("de"),
  ENGLISH("en");

  private final String lang;

  Tongue(String lang) {
    this.lang = lang;
  }

  /** The BCP 47 language. */
  String lang() {
    return lang;
  }

  Tongue other() {
    return this == GERMAN ? ENGLISH : GERMAN;
  }
}
