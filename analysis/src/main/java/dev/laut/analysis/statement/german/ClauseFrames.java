package dev.laut.analysis.statement.german;

import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb of saying before what is said: "Er sagte, dass ...", "..., die Lage sei ernst", "... bat
 * darum, zu schweigen".
 */
final class ClauseFrames implements Rule {

  private static final Set<String> CONTENT = Set.of("dass", "daß", "ob");
  private static final Set<String> PURPOSE = Set.of("um", "ohne", "statt", "anstatt");

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    for (Clauses sentence : parse.clauses()) {
      for (Clause clause : sentence.all()) {
        Predicate predicate = parse.predicate(sentence, clause);
        if (predicate != null && predicate.cue() != null && !isWie(parse.words(), clause)) {
          Draft draft = draft(parse, sentence, predicate, predicate.cue());
          if (draft != null) {
            drafts.add(draft);
          }
        }
      }
    }
  }

  private static boolean isWie(Words words, Clause clause) {
    return clause.kind == SegmentKind.QUESTION && words.is(clause.first(), "wie");
  }

  private static @Nullable Draft draft(
      Parse parse, Clauses sentence, Predicate predicate, CueVerb cue) {
    Words words = parse.words();
    List<Segment> segments = sentence.segments();
    int last = sentence.segmentAt(predicate.lastToken());
    int start = contentStart(words, sentence, predicate, cue, last + 1);
    if (start < 0) {
      return null;
    }
    int end = contentEnd(words, sentence, predicate.clause(), start);
    Run content = new Run(segments.get(start).run().first(), segments.get(end - 1).run().end());
    List<Run> frame = new ArrayList<>();
    frame.add(new Run(predicate.clause().first(), content.first()));
    int rest = predicate.clause().end();
    if (rest > content.end() && end < segments.size()) {
      frame.add(new Run(content.end(), rest));
    }
    List<Run> speaker = Speakers.of(parse, sentence, predicate);
    Segment first = segments.get(start);
    String by =
        first.kind() == SegmentKind.INFINITIVE
            ? "de.indirect.infinitive"
            : first.kind() == SegmentKind.SUBORDINATE || first.kind() == SegmentKind.QUESTION
                ? "de.indirect.clause"
                : "de.indirect.main-clause";
    return new Draft(
        StatementType.INDIRECT,
        cue.medium(),
        List.of(content),
        speaker,
        Frames.runs(predicate.tokens()),
        frame,
        Speakers.addressee(parse, sentence, predicate, speaker),
        by);
  }

  /** Index of the segment with which what is said begins, -1 if none follows. */
  private static int contentStart(
      Words words, Clauses sentence, Predicate predicate, CueVerb cue, int from) {
    List<Segment> segments = sentence.segments();
    int open = -1;
    for (int i = from; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean comma = segment.separator() >= 0;
      int head = Openers.head(words, segment.run());
      switch (segment.kind()) {
        case SUBORDINATE -> {
          if (CONTENT.contains(words.lower(head))) {
            return cue.takesClause() || cue.takesGist() ? i : -1;
          }
          open = open < 0 ? i : open;
        }
        case QUESTION -> {
          return cue.takesClause() && !words.is(head, "wie") ? i : -1;
        }
        case INFINITIVE -> {
          return cue.takesInfinitive() && comma && !PURPOSE.contains(words.lower(head)) ? i : -1;
        }
        case VERB_SECOND -> {
          return isMainContent(words, sentence, predicate, cue, i) ? i : -1;
        }
        case VERB_FIRST -> {
          boolean fits =
              open >= 0
                  && cue.takesClause()
                  && words.isSubjunctive(segment.finite())
                  && sentence.of(i) != predicate.clause();
          return fits ? open : -1;
        }
        case RELATIVE, FRAGMENT -> {
          if (segment.coordinated() && segment.kind() == SegmentKind.FRAGMENT && !comma) {
            return -1;
          }
          open = open < 0 ? i : open;
        }
        case QUOTATION -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** A new main clause behind the frame: in the subjunctive, or plain behind a strong verb. */
  private static boolean isMainContent(
      Words words, Clauses sentence, Predicate predicate, CueVerb cue, int at) {
    Segment segment = sentence.segments().get(at);
    Clause clause = sentence.of(at);
    boolean opens = segment.separator() >= 0 && !words.is(segment.separator(), ";");
    if (!cue.takesClause()
        || !opens
        || segment.coordinated()
        || clause.segments().getFirst() != segment) {
      return false;
    }
    return words.isSubjunctive(segment.finite())
        || cue.follows() && !predicate.negated() && predicate.clause().isMain();
  }

  /** Index of the first segment behind what is said. */
  static int contentEnd(Words words, Clauses sentence, @Nullable Clause frame, int start) {
    List<Segment> segments = sentence.segments();
    for (int i = start + 1; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean verb =
          segment.kind() == SegmentKind.VERB_FIRST || segment.kind() == SegmentKind.VERB_SECOND;
      boolean back = sentence.of(i) == frame && verb;
      boolean joined =
          verb
              && segment.coordinated()
              && sentence.of(i).isMain()
              && !words.isSubjunctive(segment.finite());
      boolean semicolon = segment.separator() >= 0 && words.is(segment.separator(), ";");
      if (back || joined || semicolon || segment.kind() == SegmentKind.QUOTATION) {
        return i;
      }
    }
    return segments.size();
  }
}
