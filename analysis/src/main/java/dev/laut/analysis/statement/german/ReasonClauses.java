package dev.laut.analysis.statement.german;

import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Sie lehnte ab, weil das Geld fehle", "er sprach von Lücken, die gefährlich seien": a clause in
 * the subjunctive of reported speech under a main clause that tells who says it.
 */
final class ReasonClauses implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    Words words = parse.words();
    boolean[] quoted = new boolean[words.size() + 1];
    for (Draft draft : drafts) {
      if (draft.type() != StatementType.REPORTED) {
        for (Run run : draft.quote()) {
          for (int i = run.first(); i < run.end(); i++) {
            quoted[i] = true;
          }
        }
      }
    }
    for (Clauses sentence : parse.clauses()) {
      List<Segment> segments = sentence.segments();
      for (int i = 1; i < segments.size(); i++) {
        Segment segment = segments.get(i);
        boolean under =
            segment.kind() == SegmentKind.SUBORDINATE || segment.kind() == SegmentKind.RELATIVE;
        if (under
            && segment.separator() >= 0
            && segment.finite() >= 0
            && words.isReportive(segment.finite())
            && !quoted[segment.finite()]
            && !isFirstPerson(words, segment.run())) {
          i = add(parse, sentence, i, drafts);
        }
      }
    }
  }

  /** Adds the statement that begins with segment {@code at}; gives its last segment. */
  private static int add(Parse parse, Clauses sentence, int at, List<Draft> drafts) {
    Words words = parse.words();
    Clause main = main(sentence, at);
    if (main == null || main.finite() < 0 || words.isSubjunctive(main.finite())) {
      return at;
    }
    int end = ClauseFrames.contentEnd(words, sentence, main, at);
    Run content =
        new Run(
            sentence.segments().get(at).run().first(),
            sentence.segments().get(end - 1).run().end());
    Predicate predicate = parse.predicate(sentence, main);
    CueVerb cue = predicate == null ? null : predicate.cue();
    drafts.add(
        new Draft(
            StatementType.INDIRECT,
            cue == null ? Medium.SPEECH : cue.medium(),
            List.of(content),
            predicate == null ? List.of() : Speakers.of(parse, sentence, predicate),
            predicate == null || cue == null ? List.of() : Frames.runs(predicate.tokens()),
            List.of(new Run(main.first(), content.first())),
            List.of(),
            "de.indirect.reason"));
    return end - 1;
  }

  /** With "ich", "habe" is no subjunctive. */
  private static boolean isFirstPerson(Words words, Run run) {
    for (int i = run.first(); i < run.end(); i++) {
      if (words.is(i, "ich")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Clause main(Clauses sentence, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (sentence.of(i).isMain()) {
        return sentence.of(i);
      }
    }
    return null;
  }
}
