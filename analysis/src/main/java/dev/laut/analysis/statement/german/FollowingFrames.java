package dev.laut.analysis.statement.german;

import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "..., sagte die Ministerin": a verb-first clause behind what is said. */
final class FollowingFrames implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    for (Clauses sentence : parse.clauses()) {
      List<Segment> segments = sentence.segments();
      for (int i = 1; i < segments.size(); i++) {
        Segment segment = segments.get(i);
        Clause clause = sentence.of(i);
        boolean follows =
            segment.kind() == SegmentKind.VERB_FIRST && !segment.coordinated()
                || isSo(parse.words(), segment);
        if (follows
            && clause.isMain()
            && clause.segments().getFirst() == segment
            && segments.get(i - 1).kind() != SegmentKind.QUOTATION) {
          Predicate predicate = parse.predicate(sentence, clause);
          if (predicate != null
              && predicate.cue() != null
              && predicate.cue().follows()
              && !parse.words().isReportive(clause.finite())) {
            Draft draft = draft(parse, sentence, predicate, predicate.cue(), i);
            if (draft != null) {
              drafts.add(draft);
            }
          }
        }
      }
    }
  }

  /** ", so schätzen die Forscher". */
  private static boolean isSo(Words words, Segment segment) {
    return segment.kind() == SegmentKind.VERB_SECOND
        && words.is(segment.run().first(), "so")
        && segment.finite() == segment.run().first() + 1;
  }

  private static @Nullable Draft draft(
      Parse parse, Clauses sentence, Predicate predicate, CueVerb cue, int at) {
    Words words = parse.words();
    List<Segment> segments = sentence.segments();
    int first = at;
    while (first > 0 && !startsAnew(words, segments.get(first))) {
      first--;
    }
    if (first == at || !isStatement(words, segments, first, at)) {
      return null;
    }
    int end = ClauseFrames.contentEnd(words, sentence, null, at);
    int after = at + 1;
    while (after < end
        && (sentence.of(after) == predicate.clause()
            || segments.get(after).kind() == SegmentKind.RELATIVE
            || segments.get(after).kind() == SegmentKind.SUBORDINATE
            || segments.get(after).kind() == SegmentKind.INFINITIVE
            || segments.get(after).kind() == SegmentKind.FRAGMENT)) {
      after++;
    }
    int frameFirst = segments.get(at).run().first();
    frameFirst = words.isMark(frameFirst - 1) ? frameFirst - 1 : frameFirst;
    int frameEnd = segments.get(after - 1).run().end();
    List<Run> quote = new ArrayList<>();
    Run content = Frames.trim(words, segments.get(first).run().first(), frameFirst);
    if (content.isEmpty()) {
      return null;
    }
    quote.add(content);
    if (after < end && segments.get(after).kind() != SegmentKind.QUOTATION) {
      Run rest =
          Frames.trim(words, segments.get(after).run().first(), segments.get(end - 1).run().end());
      if (!rest.isEmpty()) {
        quote.add(rest);
        frameEnd = words.is(frameEnd, ",") ? frameEnd + 1 : frameEnd;
      }
    }
    List<Run> speaker = Speakers.of(parse, sentence, predicate);
    boolean impersonal = words.is(predicate.firstToken() + 1, "es");
    if (speaker.isEmpty() && !impersonal) {
      return null;
    }
    List<Integer> tokens = Correlates.with(words, predicate, frameEnd);
    return new Draft(
        StatementType.INDIRECT,
        cue.medium(),
        quote,
        speaker,
        Frames.runs(tokens),
        List.of(new Run(frameFirst, frameEnd)),
        Addressees.of(parse, sentence, predicate, speaker),
        "de.indirect.frame-behind");
  }

  /** Whether a main clause or one with "dass" is there, not only "Wenn ..., drohte er". */
  private static boolean isStatement(Words words, List<Segment> segments, int first, int end) {
    for (int i = first; i < end; i++) {
      switch (segments.get(i).kind()) {
        case VERB_FIRST, VERB_SECOND -> {
          return true;
        }
        case SUBORDINATE -> {
          String head = words.lower(segments.get(i).run().first());
          if (head.equals("dass") || head.equals("daß") || head.equals("ob")) {
            return true;
          }
        }
        case RELATIVE, QUESTION, INFINITIVE, QUOTATION, FRAGMENT -> {}
      }
    }
    return false;
  }

  private static boolean startsAnew(Words words, Segment segment) {
    return segment.separator() >= 0
        && (words.is(segment.separator(), ":") || words.is(segment.separator(), ";"));
  }
}
