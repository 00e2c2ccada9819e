package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.model.StatementType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clause says after "laut X": all of it but the phrase itself. */
final class Sources implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    Words words = parse.words();
    SourcePhrases phrases = new SourcePhrases(words, parse.phrases());
    for (Clauses sentence : parse.clauses()) {
      List<Segment> segments = sentence.segments();
      for (int s = 0; s < segments.size(); s++) {
        Run run = segments.get(s).run();
        if (segments.get(s).kind() == SegmentKind.QUOTATION) {
          continue;
        }
        for (int i = run.first(); i < run.end(); i++) {
          boolean so = words.is(i, "so") && segments.get(s).kind() != SegmentKind.FRAGMENT;
          SourcePhrase phrase = so ? null : phrases.at(i, run);
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
    if (phrase.by().endsWith("danach") && !pointsBack(parse, sentence, at)) {
      return null;
    }
    SourceFrame extended = SourceFrame.of(parse, sentence, at, phrase);
    Run scope = scope(words, sentence, at, phrase);
    List<Run> quote = Frames.without(words, scope, extended.frame());
    if (quote.isEmpty()) {
      return null;
    }
    return new Draft(
        StatementType.INDIRECT,
        phrase.medium(),
        quote,
        extended.speaker(),
        phrase.cue(),
        List.of(extended.frame()),
        List.of(),
        phrase.by());
  }

  /** "Danach ist das Amt zuständig", behind a sentence that names a law, study or report. */
  private static boolean pointsBack(Parse parse, Clauses sentence, int at) {
    Words words = parse.words();
    Clause clause = sentence.of(at);
    int index = sentence.sentence().index();
    if (!clause.isMain()
        || clause.finite() < 0
        || words.isSubjunctive(clause.finite())
        || words.has(clause.finite(), Feature.PAST)
        || index == 0) {
      return false;
    }
    Sentence before = words.sentences().get(index - 1);
    for (int i = before.first(); i < before.end(); i++) {
      if (CueNouns.of(words, i) != null) {
        return before.block() == sentence.sentence().block();
      }
    }
    return false;
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
