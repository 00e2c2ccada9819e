package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.WordList;
import dev.laut.model.StatementType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs whose gist is told in the outlet's words: "Der Verband forderte höhere Löhne." */
final class Gists implements Rule {

  private static final Set<String> TOLLS = WordList.set("/dev/laut/analysis/de/tolls.txt");

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    boolean[] cues = new boolean[parse.words().size() + 1];
    for (Draft draft : drafts) {
      for (Run cue : draft.cue()) {
        for (int i = cue.first(); i < cue.end(); i++) {
          cues[i] = true;
        }
      }
    }
    for (Clauses sentence : parse.clauses()) {
      for (Clause clause : sentence.all()) {
        Predicate predicate = parse.predicate(sentence, clause);
        if (predicate != null
            && clause.isMain()
            && predicate.cue() != null
            && predicate.cue().takesGist()
            && !predicate.negated()
            && !predicate.passive()
            && clause.finite() >= 0
            && !parse.words().isSubjunctive(clause.finite())
            && !cues[predicate.firstToken()]) {
          Draft draft = draft(parse, sentence, predicate, predicate.cue());
          if (draft != null) {
            drafts.add(draft);
          }
        }
      }
    }
  }

  private static String firstWord(String verb) {
    int blank = verb.indexOf(' ');
    return blank < 0 ? verb : verb.substring(0, blank);
  }

  /** "Der Sturm forderte drei Todesopfer": no demand. */
  private static boolean isToll(Words words, Predicate predicate) {
    for (Segment segment : predicate.clause().segments()) {
      for (int i = segment.run().first(); i < segment.run().end(); i++) {
        if (TOLLS.contains(words.lower(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable Draft draft(
      Parse parse, Clauses sentence, Predicate predicate, CueVerb cue) {
    Words words = parse.words();
    List<Run> speaker = Speakers.of(parse, sentence, predicate);
    if (speaker.isEmpty()
        || words.is(speaker.getFirst().first(), "man")
        || isToll(words, predicate)) {
      return null;
    }
    Clause clause = predicate.clause();
    int last = sentence.segmentAt(clause.finite());
    int end = ClauseFrames.contentEnd(words, sentence, null, last);
    Run run = new Run(clause.first(), sentence.segments().get(end - 1).run().end());
    int stop = end == sentence.segments().size() ? sentence.sentence().end() : run.end();
    return new Draft(
        StatementType.REPORTED,
        cue.medium(),
        List.of(new Run(run.first(), stop)),
        speaker,
        List.of(),
        List.of(),
        List.of(),
        "de.reported." + firstWord(predicate.verb()));
  }
}
