package dev.laut.analysis.statement.learned;

import dev.laut.analysis.annotation.Annotated;

/** Proposes the statements of texts in one language. Thread-safe. */
public interface CandidateSource {

  /** Reads {@code text} once, for all questions about it. */
  CandidateText read(Annotated text);
}
