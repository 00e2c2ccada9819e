package dev.laut.analysis.statement.german;

import dev.laut.model.Medium;
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
  private static final CueVerb ANY = new CueVerb("", Medium.SPEECH, "c");
  private static final Set<String> PURPOSE = Set.of("um", "ohne", "statt", "anstatt");

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    for (Clauses sentence : parse.clauses()) {
      for (Clause clause : sentence.all()) {
        Predicate predicate = parse.predicate(sentence, clause);
        CueVerb cue = predicate == null ? null : cue(parse.words(), sentence, predicate);
        if (predicate != null
            && cue != null
            && !isWie(parse.words(), clause)
            && !isReported(parse.words(), clause)) {
          Draft draft = draft(parse, sentence, predicate, cue);
          if (draft != null) {
            drafts.add(draft);
          }
        }
      }
    }
  }

  /**
   * The verb's entry; any verb says what follows a colon in the subjunctive ("Sie wehrt ab: Das sei
   * falsch").
   */
  private static @Nullable CueVerb cue(Words words, Clauses sentence, Predicate predicate) {
    CueVerb cue = predicate.cue();
    if (cue != null && cue.takesClause() || !predicate.clause().isMain()) {
      return cue;
    }
    List<Segment> segments = sentence.segments();
    int next = sentence.segmentAt(predicate.clause().end() - 1) + 1;
    boolean told =
        next < segments.size()
            && segments.get(next).kind() == SegmentKind.VERB_SECOND
            && words.is(segments.get(next).separator(), ":")
            && words.isSubjunctive(segments.get(next).finite());
    return told ? ANY : cue;
  }

  private static boolean isWie(Words words, Clause clause) {
    return clause.kind == SegmentKind.QUESTION && words.is(clause.first(), "wie");
  }

  /** "Er gehe davon aus, dass ...": somebody reports that he says it, the sentence is theirs. */
  private static boolean isReported(Words words, Clause clause) {
    return clause.isMain() && clause.finite() >= 0 && words.isSubjunctive(clause.finite());
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
        Frames.runs(Correlates.with(words, predicate, content.first())),
        frame,
        Addressees.of(parse, sentence, predicate, speaker),
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
          boolean fits = cue.takesInfinitive() && comma && !PURPOSE.contains(words.lower(head));
          return !fits ? -1 : open >= 0 && onlyFragments(segments, open, i) ? open : i;
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

  private static boolean onlyFragments(List<Segment> segments, int first, int end) {
    for (int i = first; i < end; i++) {
      if (segments.get(i).kind() != SegmentKind.FRAGMENT) {
        return false;
      }
    }
    return true;
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

  /**
   * Index of the first segment behind what is said, which begins with segment {@code start}: where
   * the clause {@code frame} goes on, or a main clause in the indicative begins.
   */
  static int contentEnd(Words words, Clauses sentence, @Nullable Clause frame, int start) {
    List<Segment> segments = sentence.segments();
    for (int i = start + 1; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean mark =
          segment.separator() >= 0
              && (words.is(segment.separator(), ";") || words.is(segment.separator(), ":"));
      if (mark
          || segment.kind() == SegmentKind.QUOTATION
          || sentence.of(i) == frame
          || isSource(words, segment)
          || leaves(words, sentence, start, i)) {
        return i;
      }
    }
    return segments.size();
  }

  /** ", so der Leiter" behind what is said. */
  private static boolean isSource(Words words, Segment segment) {
    return segment.kind() == SegmentKind.FRAGMENT
        && segment.separator() >= 0
        && words.is(segment.run().first(), "so")
        && segment.run().size() > 1;
  }

  /** Whether segment {@code at} is a main clause that tells on in the indicative. */
  private static boolean leaves(Words words, Clauses sentence, int start, int at) {
    Segment segment = sentence.segments().get(at);
    Segment first = sentence.segments().get(start);
    boolean main = sentence.of(at).isMain() && segment.finite() >= 0;
    if (!main
        || words.isSubjunctive(segment.finite())
        || words.is(segment.run().first(), "sondern")) {
      return false;
    }
    boolean plain = first.kind() == SegmentKind.VERB_SECOND && !words.isSubjunctive(first.finite());
    return switch (segment.kind()) {
      case VERB_SECOND -> {
        boolean last = FiniteVerb.isFinal(words, segment.finite(), segment.run().end());
        yield segment.coordinated() ? !last : !plain && !last;
      }
      case VERB_FIRST ->
          segment.coordinated() || first.finite() >= 0 || first.kind() == SegmentKind.INFINITIVE;
      case SUBORDINATE, RELATIVE, QUESTION, INFINITIVE, QUOTATION, FRAGMENT -> false;
    };
  }
}
