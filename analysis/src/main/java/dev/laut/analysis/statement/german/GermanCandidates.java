package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.learned.CandidateSource;
import dev.laut.analysis.statement.learned.CandidateText;

/**
 * German candidates: what the rules find together, what each finds for itself and with any verb or
 * noun for a cue, and each whole sentence.
 */
public final class GermanCandidates implements CandidateSource {

  @Override
  public CandidateText read(Annotated text) {
    return new GermanText(text, true);
  }

  /** The candidates without what the rules decide on together: a learned judge is alone. */
  public static CandidateText undecided(Annotated text) {
    return new GermanText(text, false);
  }
}
