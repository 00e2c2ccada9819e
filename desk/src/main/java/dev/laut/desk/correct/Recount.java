package dev.laut.desk.correct;

/** Counts the stories anew that people's corrections concern, and shows them so. */
@FunctionalInterface
public interface Recount {

  /** For a desk whose ledger somebody else keeps. */
  Recount NONE = () -> {};

  /** Returns when lists and pages show what was corrected until now. */
  void recount();
}
