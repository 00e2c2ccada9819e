package dev.laut.model;

/** What a step of counting origins does. */
public enum StepKind implements Labelled {
  /** The articles name the source themselves. */
  NAMED("named"),
  /** An article took the text of another and so its origin. */
  COPIED_TEXT("copied-text"),
  /** A credit line or dateline names the agency that others rest on, too. */
  CREDIT("credit"),
  /** An article names another outlet or agency as the one from which it knows. */
  NAMED_OUTLET("named-outlet"),
  /** A link leads to the article that it rests on. */
  LINK("link"),
  /** The same person, organisation or group in several articles. */
  SAME_SOURCE("same-source"),
  /** A spokesperson and the organisation spoken for, an office and who holds it. */
  SPEAKS_FOR("speaks-for"),
  /** The same document in several articles. */
  SAME_DOCUMENT("same-document"),
  /** The outlet saw or asked for itself, and the text shows it. */
  OWN_REPORTING("own-reporting"),
  /** An article repeats without saying from whom; it adds nothing. */
  REPETITION("repetition"),
  /** Somebody who only reacts, without knowing of the matter. */
  REACTION("reaction"),
  /** Two that may be one, so that the range is wider. */
  UNDECIDED("undecided");

  private final String label;

  StepKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
