package dev.laut.cli.terminal;

/** What a word on a sheet is, and how a terminal with colours shows that (ECMA-48, SGR). */
public enum Ink {
  PLAIN(""),
  TITLE("1"),
  QUIET("2"),
  /** Words that hedge, or that something was found in; without colours between tildes. */
  MARKED("4"),
  NUMBER("1"),
  SOURCE("36"),
  UNNAMED("35"),
  GOOD("32"),
  WARNING("33"),
  BAD("31");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The number of the SGR sequence; empty for the terminal's own look. */
  String code() {
    return code;
  }
}
