package dev.laut.analysis.statement.german;

import java.util.Locale;

/** A draft that may be a statement, and who proposes it. */
record Proposal(Draft draft, Way way) {

  /** Who proposes a draft; the first one counts. */
  enum Way {
    /** The rules decided on it. */
    RULES,
    /** A rule would find it were it alone. */
    ALONE,
    /** A rule would find it if any verb or noun were a cue. */
    ANY_CUE,
    /** It is a whole sentence. */
    SENTENCE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
