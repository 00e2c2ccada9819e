package dev.laut.analysis.statement.german;

import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.List;

/** An attribution in tokens, before it is decided which ones stay. */
record Draft(
    StatementType type,
    Medium medium,
    List<Run> quote,
    List<Run> speaker,
    List<Run> cue,
    List<Run> frame,
    List<Run> addressee,
    String by) {

  Draft {
    quote = List.copyOf(quote);
    speaker = List.copyOf(speaker);
    cue = List.copyOf(cue);
    frame = List.copyOf(frame);
    addressee = List.copyOf(addressee);
    if (quote.isEmpty()) {
      throw new IllegalArgumentException("draft without a quote by " + by);
    }
  }

  int first() {
    return quote.getFirst().first();
  }

  int end() {
    return quote.getLast().end();
  }

  boolean quotes(int token) {
    for (Run run : quote) {
      if (run.contains(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of {@code inner} lies in what this one quotes, and this one holds more. */
  boolean holds(Draft inner) {
    for (Run run : inner.quote) {
      boolean held = false;
      for (Run outer : quote) {
        held |= outer.contains(run);
      }
      if (!held) {
        return false;
      }
    }
    return words() > inner.words();
  }

  int words() {
    int words = 0;
    for (Run run : quote) {
      words += run.size();
    }
    return words;
  }
}
