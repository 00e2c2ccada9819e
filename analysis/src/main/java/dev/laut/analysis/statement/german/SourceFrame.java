package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Tag;
import java.util.List;

/**
 * A source phrase with what hangs on it: appositions, relative clauses, its commas.
 *
 * @param speaker the source with its appositions, without relative clauses
 */
record SourceFrame(Run frame, List<Run> speaker) {

  static SourceFrame of(Parse parse, Clauses sentence, int at, SourcePhrase phrase) {
    Clause clause = sentence.of(at);
    Run frame = phrase.frame();
    boolean leads =
        clause.isMain()
            && frame.first() == clause.first()
            && clause.finite() >= frame.end()
            && phrase.speaker().getFirst().first() > frame.first();
    if (phrase.by().endsWith("wonach") && clause.parent != null && at > 0) {
      return relative(parse, sentence, at, phrase);
    }
    if (leads) {
      return leading(parse, sentence, clause, phrase);
    }
    return phrase.by().endsWith("so") ? inserted(parse, sentence, at, phrase) : plain(phrase);
  }

  /** "Er wies Berichte zurück, wonach": the clause around, and its last phrase as the source. */
  private static SourceFrame relative(Parse parse, Clauses sentence, int at, SourcePhrase phrase) {
    Words words = parse.words();
    Clause matrix = sentence.of(at - 1);
    Run run = sentence.segments().get(at - 1).run();
    List<Run> speaker = phrase.speaker();
    for (int i = run.end() - 1; i >= run.first(); i--) {
      if (CueNouns.of(words, i) != null) {
        int first = i;
        while (first > run.first() && isModifier(words, first - 1)) {
          first--;
        }
        int end = parse.phrases().end(first, run.end());
        speaker = List.of(new Run(first, Math.max(end, i + 1)));
        break;
      }
    }
    return new SourceFrame(new Run(matrix.first(), phrase.frame().end()), speaker);
  }

  private static boolean isName(Words words, int i) {
    return words.isTag(i, Tag.DET) || words.isNoun(i);
  }

  private static boolean isModifier(Words words, int i) {
    return words.isTag(i, Tag.DET) || words.isTag(i, Tag.ADJ) || words.isTag(i, Tag.PRON);
  }

  private static SourceFrame plain(SourcePhrase phrase) {
    return new SourceFrame(phrase.frame(), phrase.speaker());
  }

  /** "Laut Anna Kern, der Leiterin, ist ...": all before the verb is the frame. */
  private static SourceFrame leading(
      Parse parse, Clauses sentence, Clause clause, SourcePhrase phrase) {
    Words words = parse.words();
    Run spoken = phrase.speaker().getFirst();
    int end = spoken.end();
    for (Segment segment : clause.segments()) {
      boolean apposition =
          segment.run().first() == end + 1 && segment.run().end() <= clause.finite();
      boolean own = segment.run().contains(spoken.first());
      if (own || apposition) {
        end = Math.max(end, Math.min(segment.run().end(), clause.finite()));
      }
    }
    Run frame = Frames.trim(words, phrase.frame().first(), clause.finite());
    int close = words.is(frame.end(), ",") ? frame.end() + 1 : frame.end();
    return new SourceFrame(
        new Run(frame.first(), close), List.of(Frames.trim(words, spoken.first(), end)));
  }

  /** ", so Anna Kern, die Leiterin": up to the next clause. */
  private static SourceFrame inserted(Parse parse, Clauses sentence, int at, SourcePhrase phrase) {
    Words words = parse.words();
    List<Segment> segments = sentence.segments();
    Run spoken = phrase.speaker().getFirst();
    int speakerEnd = spoken.end();
    int end = at + 1;
    boolean apposition = speakerEnd == segments.get(at).run().end();
    while (end < segments.size()) {
      Segment segment = segments.get(end);
      boolean fragment =
          segment.kind() == SegmentKind.FRAGMENT
              && apposition
              && isName(words, segment.run().first());
      if (segment.kind() != SegmentKind.RELATIVE && !fragment) {
        break;
      }
      if (fragment && apposition && speakerEnd + 1 == segment.run().first()) {
        speakerEnd = segment.run().end();
      }
      apposition = segment.kind() == SegmentKind.RELATIVE;
      end++;
    }
    int last = segments.get(end - 1).run().end();
    int close = words.is(last, ",") ? last + 1 : last;
    return new SourceFrame(
        new Run(phrase.frame().first() - 1, close), List.of(new Run(spoken.first(), speakerEnd)));
  }
}
