package dev.laut.analysis.statement.german;

import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Wie X berichtet, ...": the main clause around is what is said. */
final class WieFrames implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    Words words = parse.words();
    for (Clauses sentence : parse.clauses()) {
      for (Clause clause : sentence.all()) {
        int head =
            clause.kind == SegmentKind.QUESTION
                ? Openers.head(words, clause.segments().getFirst().run())
                : -1;
        Predicate predicate =
            head >= 0 && words.is(head, "wie") ? parse.predicate(sentence, clause) : null;
        if (predicate != null && predicate.cue() != null && saysSo(predicate.cue())) {
          Draft draft = draft(parse, sentence, predicate, predicate.cue(), head);
          if (draft != null) {
            drafts.add(draft);
          }
        }
      }
    }
  }

  private static boolean saysSo(CueVerb cue) {
    return cue.follows() || cue.takesClause();
  }

  private static @Nullable Draft draft(
      Parse parse, Clauses sentence, Predicate predicate, CueVerb cue, int head) {
    Words words = parse.words();
    List<Segment> segments = sentence.segments();
    Clause clause = predicate.clause();
    int first = clause.first();
    int end = clause.end();
    Run whole = new Run(segments.getFirst().run().first(), segments.getLast().run().end());
    boolean leads = first == whole.first();
    if (!leads && words.is(first - 1, ",")) {
      first--;
    }
    if (words.is(end, ",")) {
      end++;
    }
    Run frame = new Run(first, end);
    List<Run> quote = new ArrayList<>(Frames.without(words, whole, frame));
    if (quote.isEmpty()) {
      return null;
    }
    List<Integer> tokens = new ArrayList<>(predicate.tokens());
    tokens.addFirst(head);
    return new Draft(
        StatementType.INDIRECT,
        cue.medium(),
        quote,
        Speakers.of(parse, sentence, predicate),
        Frames.runs(tokens),
        List.of(frame),
        List.of(),
        "de.indirect.wie");
  }
}
