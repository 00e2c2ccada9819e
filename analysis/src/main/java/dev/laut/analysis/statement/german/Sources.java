package dev.laut.analysis.statement.german;

import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clause says after "laut X": all of it but the phrase itself. */
final class Sources implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    SourcePhrases phrases = new SourcePhrases(parse.words(), parse.phrases());
    for (Clauses sentence : parse.clauses()) {
      List<Segment> segments = sentence.segments();
      for (int s = 0; s < segments.size(); s++) {
        Run run = segments.get(s).run();
        if (segments.get(s).kind() == SegmentKind.QUOTATION) {
          continue;
        }
        for (int i = run.first(); i < run.end(); i++) {
          SourcePhrase phrase = phrases.at(i, run);
          if (phrase != null) {
            Draft draft = draft(parse, sentence, s, phrase);
            if (draft != null) {
              drafts.add(draft);
            }
            i = Math.max(i, phrase.frame().end() - 1);
          }
        }
      }
    }
  }

  private static @Nullable Draft draft(Parse parse, Clauses sentence, int at, SourcePhrase phrase) {
    Words words = parse.words();
    Run frame = phrase.frame();
    if (phrase.by().endsWith("danach") && !subjunctive(words, sentence.of(at))) {
      return null;
    }
    if (phrase.by().endsWith("so")) {
      frame = closed(words, new Run(frame.first() - 1, sentence.segments().get(at).run().end()));
    }
    List<Run> quote = new ArrayList<>();
    Run scope = scope(words, sentence, at, phrase);
    for (Run run : Frames.without(words, scope, frame)) {
      quote.add(run);
    }
    if (quote.isEmpty()) {
      return null;
    }
    return new Draft(
        StatementType.INDIRECT,
        phrase.medium(),
        quote,
        phrase.speaker(),
        phrase.cue(),
        List.of(frame),
        List.of(),
        phrase.by());
  }

  /** A frame between two commas takes both. */
  private static Run closed(Words words, Run frame) {
    return words.is(frame.end(), ",") ? new Run(frame.first(), frame.end() + 1) : frame;
  }

  private static boolean subjunctive(Words words, Clause clause) {
    return clause.finite() >= 0 && words.isSubjunctive(clause.finite());
  }

  /** The tokens that the phrase speaks of: its subordinate clause, else the main clauses around. */
  private static Run scope(Words words, Clauses sentence, int at, SourcePhrase phrase) {
    List<Segment> segments = sentence.segments();
    Clause clause = sentence.of(at);
    int first = at;
    int end = at + 1;
    if (!clause.isMain() && !phrase.by().endsWith("so")) {
      first = index(sentence, clause);
      while (end < segments.size() && isUnder(sentence.of(end), clause)) {
        end++;
      }
    } else {
      while (first > 0 && !cuts(words, segments.get(first), segments.get(first - 1))) {
        first--;
      }
      while (end < segments.size() && !cuts(words, segments.get(end), segments.get(end - 1))) {
        end++;
      }
    }
    return new Run(segments.get(first).run().first(), segments.get(end - 1).run().end());
  }

  private static int index(Clauses sentence, Clause clause) {
    int i = 0;
    while (sentence.of(i) != clause) {
      i++;
    }
    return i;
  }

  private static boolean isUnder(Clause clause, Clause top) {
    for (Clause c = clause; c != null; c = c.parent) {
      if (c == top) {
        return true;
      }
    }
    return false;
  }

  /** Whether a new statement may begin with {@code segment}. */
  private static boolean cuts(Words words, Segment segment, Segment before) {
    return segment.separator() >= 0
            && (words.is(segment.separator(), ":") || words.is(segment.separator(), ";"))
        || before.kind() == SegmentKind.QUOTATION;
  }
}
