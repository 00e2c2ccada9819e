package dev.laut.analysis.statement.german;

import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quotations that stand for themselves, with the frame before a colon or behind a comma. */
final class DirectSpeech implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    for (Quotation quotation : parse.quotations()) {
      if (quotation.whole()) {
        Draft draft = behind(parse, quotation);
        draft = draft == null ? before(parse, quotation) : draft;
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
  }

  /** „...“, sagte X. */
  private static @Nullable Draft behind(Parse parse, Quotation quotation) {
    Words words = parse.words();
    Clauses sentence = sentence(parse, quotation.close());
    int at = sentence.segmentAt(quotation.close()) + 1;
    if (at >= sentence.segments().size()) {
      return null;
    }
    Segment segment = sentence.segments().get(at);
    int first = segment.run().first();
    if (first > quotation.close() + 2) {
      return null;
    }
    Run frame = new Run(quotation.close() + 1, frameEnd(sentence, at));
    if (words.is(first, "so")) {
      int end = parse.phrases().end(first + 1, segment.run().end());
      List<Run> speaker = end > first + 1 ? List.of(new Run(first + 1, end)) : List.of();
      List<Run> cue = List.of(new Run(first, first + 1));
      return direct(quotation, null, speaker, cue, List.of(frame), List.of(), "de.direct.so");
    }
    Predicate predicate = parse.predicate(sentence, sentence.of(at));
    boolean fits = segment.kind() == SegmentKind.VERB_FIRST || words.is(first, "wie");
    if (predicate == null || !fits) {
      return null;
    }
    List<Run> speaker = Speakers.of(parse, sentence, predicate);
    return direct(
        quotation,
        predicate.cue(),
        speaker,
        Frames.runs(predicate.tokens()),
        List.of(frame),
        Addressees.of(parse, sentence, predicate, speaker),
        "de.direct.frame-behind");
  }

  /** Behind the frame's last token: the next quotation or main clause ends it. */
  private static int frameEnd(Clauses sentence, int at) {
    List<Segment> segments = sentence.segments();
    Clause frame = sentence.of(at);
    int end = at + 1;
    while (end < segments.size()) {
      Segment segment = segments.get(end);
      boolean another = segment.kind() == SegmentKind.VERB_SECOND && sentence.of(end) != frame;
      boolean joined = segment.coordinated() && segment.finite() >= 0;
      if (segment.kind() == SegmentKind.QUOTATION || another || joined) {
        break;
      }
      end++;
    }
    return segments.get(end - 1).run().end();
  }

  /** X sagte: „...“ */
  private static @Nullable Draft before(Parse parse, Quotation quotation) {
    Words words = parse.words();
    int mark = quotation.open() - 1;
    if (!words.is(mark, ":") && !words.is(mark, ",")) {
      return null;
    }
    Clauses sentence = sentence(parse, mark);
    int group = -1;
    int first = -1;
    Predicate predicate = null;
    for (Clause clause : sentence.all()) {
      if (clause.kind == SegmentKind.QUOTATION || clause.first() >= mark) {
        continue;
      }
      if (first < 0 || clause.isMain() && clause.group != group) {
        first = clause.first();
        group = clause.group;
        predicate = null;
      }
      Predicate found = parse.predicate(sentence, clause);
      boolean better =
          predicate == null
              || predicate.cue() == null
              || found != null && found.cue() != null && clause.isMain();
      predicate = found != null && better ? found : predicate;
    }
    if (first < 0) {
      return null;
    }
    List<Run> frame = List.of(new Run(first, mark + 1));
    if (predicate == null) {
      int end = parse.phrases().end(first, mark);
      List<Run> speaker = end > first ? List.of(new Run(first, end)) : List.of();
      return direct(quotation, null, speaker, List.of(), frame, List.of(), "de.direct.label");
    }
    List<Run> speaker = Speakers.of(parse, sentence, predicate);
    return direct(
        quotation,
        predicate.cue(),
        speaker,
        Frames.runs(predicate.tokens()),
        frame,
        Addressees.of(parse, sentence, predicate, speaker),
        "de.direct.frame-before");
  }

  private static Draft direct(
      Quotation quotation,
      @Nullable CueVerb cue,
      List<Run> speaker,
      List<Run> tokens,
      List<Run> frame,
      List<Run> addressee,
      String by) {
    Medium medium = cue == null ? Medium.SPEECH : cue.medium();
    List<Run> quote = List.of(quotation.run());
    return new Draft(StatementType.DIRECT, medium, quote, speaker, tokens, frame, addressee, by);
  }

  private static Clauses sentence(Parse parse, int token) {
    return parse.clauses().get(parse.words().sentenceOf(token).index());
  }
}
