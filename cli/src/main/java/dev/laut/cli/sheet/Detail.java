package dev.laut.cli.sheet;

/** How much a sheet tells of each statement. */
public enum Detail {
  /** What is said, by whom, how sure. */
  STATED,
  /**
   * Also why: the rule or model that found it, the words of each part and link, and where title,
   * authors and dates were read.
   */
  EXPLAINED;

  /** What {@code --explain} asks for. */
  public static Detail of(boolean explain) {
    return explain ? EXPLAINED : STATED;
  }
}
