package dev.laut.evaluation.statement;

/** The parts of a statement that have spans; all but the quote are roles. */
enum Part {
  QUOTE("quote"),
  SPEAKER("speaker"),
  CUE("cue"),
  FRAME("frame"),
  ADDRESSEE("addressee");

  private final String field;

  Part(String field) {
    this.field = field;
  }

  /** Its name in records and tables. */
  String field() {
    return field;
  }
}
