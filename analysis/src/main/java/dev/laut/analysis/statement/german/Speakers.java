package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Tag;
import java.util.List;

/** Who says it, and to whom, in the clause of a verb of saying. */
final class Speakers {

  private Speakers() {}

  /** The subject; in the passive the phrase behind "von" or "durch". */
  static List<Run> of(Parse parse, Clauses sentence, Predicate predicate) {
    if (predicate.passive()) {
      return agent(parse, predicate.clause());
    }
    return parse.subject(sentence, predicate.clause());
  }

  private static List<Run> agent(Parse parse, Clause clause) {
    Words words = parse.words();
    for (Segment segment : clause.segments()) {
      Run run = segment.run();
      for (int i = run.first(); i + 1 < run.end(); i++) {
        boolean by =
            words.is(i, "von")
                || words.is(i, "vom")
                || words.is(i, "durch")
                || words.is(i, "seitens");
        boolean attribute = i > run.first() && words.isNoun(i - 1) && i < clause.finite();
        if (by && !attribute) {
          int end = parse.phrases().end(i + 1, run.end());
          if (end > i + 1) {
            return List.of(new Run(i + 1, end));
          }
        }
      }
    }
    return List.of();
  }

  /** A dative behind the verb, or "gegenüber ...". */
  static List<Run> addressee(
      Parse parse, Clauses sentence, Predicate predicate, List<Run> speaker) {
    Words words = parse.words();
    Clause clause = predicate.clause();
    if (predicate.passive() && predicate.cue() != null && predicate.cue().takesPassive()) {
      return parse.subject(sentence, clause);
    }
    for (Segment segment : clause.segments()) {
      Run run = segment.run();
      for (int i = run.first(); i + 1 < run.end(); i++) {
        if (words.is(i, "gegenüber") && words.isTag(i, Tag.ADP)) {
          int end = parse.phrases().end(i + 1, run.end());
          return end > i + 1 ? List.of(new Run(i + 1, end)) : List.of();
        }
      }
    }
    return List.of();
  }
}
