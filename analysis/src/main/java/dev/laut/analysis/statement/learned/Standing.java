package dev.laut.analysis.statement.learned;

/** How a candidate came about. */
public enum Standing {
  /** The rules decided on it. */
  DECIDED,
  /** It might be one; the rules did not decide on it. */
  PROPOSED
}
