package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.model.Span;
import java.util.List;

/**
 * A subject with a verb of saying; all numbers are token indices.
 *
 * @param cue tokens of the cue
 * @param subjectFirst first token of the speaker, -1 where nobody is named
 * @param subjectLast last token of the speaker, inclusive
 * @param first first token of the frame
 * @param after first token behind cue, addressee and times
 * @param inverted whether the speaker stands behind the verb ("said Mary")
 */
record Frame(
    CueWord word,
    List<Integer> cue,
    int subjectFirst,
    int subjectLast,
    int first,
    int after,
    boolean inverted) {

  Frame {
    cue = List.copyOf(cue);
  }

  boolean hasSubject() {
    return subjectFirst >= 0;
  }

  /** The words that name who speaks; empty where nobody is named. */
  List<Span> speaker(Annotated text) {
    return hasSubject() ? List.of(text.span(subjectFirst, subjectLast)) : List.of();
  }
}
