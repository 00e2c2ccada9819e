package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Tag;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;

/**
 * A noun before what is said: "die Behauptung, dass ...", "der Aufruf der Stadt, Wasser zu sparen".
 */
final class NounFrames implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    boolean[] taken = new boolean[parse.words().size() + 1];
    for (Draft draft : drafts) {
      taken[draft.first()] = true;
    }
    for (Clauses sentence : parse.clauses()) {
      List<Segment> segments = sentence.segments();
      for (int i = 1; i < segments.size(); i++) {
        if (isContent(parse.words(), segments.get(i)) && !taken[segments.get(i).run().first()]) {
          noun(parse, sentence, i, drafts);
        }
      }
    }
  }

  private static boolean isContent(Words words, Segment segment) {
    if (segment.separator() < 0 || !words.is(segment.separator(), ",")) {
      return false;
    }
    return switch (segment.kind()) {
      case SUBORDINATE ->
          words.is(segment.run().first(), "dass")
              || words.is(segment.run().first(), "daß")
              || words.is(segment.run().first(), "ob");
      case INFINITIVE ->
          !words.is(segment.run().first(), "um") && !words.is(segment.run().first(), "ohne");
      case VERB_SECOND -> words.isSubjunctive(segment.finite()) && !segment.coordinated();
      case VERB_FIRST, RELATIVE, QUESTION, QUOTATION, FRAGMENT -> false;
    };
  }

  /** Looks for the noun in the phrase that ends before segment {@code at}. */
  private static void noun(Parse parse, Clauses sentence, int at, List<Draft> drafts) {
    Words words = parse.words();
    Segment before = sentence.segments().get(at - 1);
    int end = before.run().end();
    for (int i = end - 1; i >= Math.max(before.run().first(), end - 8); i--) {
      CueNouns.Noun noun = CueNouns.of(words, i);
      if (noun != null && noun.takesClause()) {
        int first = i;
        while (first > before.run().first()
            && (words.isTag(first - 1, Tag.ADJ)
                || words.isTag(first - 1, Tag.DET)
                || words.isTag(first - 1, Tag.PRON))) {
          first--;
        }
        int phraseEnd = parse.phrases().end(first, end);
        boolean adjacent =
            phraseEnd >= end || i == end - 1 || words.isVerb(end - 1) && phraseEnd >= end - 2;
        if (!adjacent) {
          return;
        }
        Clause clause = sentence.of(at - 1);
        int stop = ClauseFrames.contentEnd(words, sentence, clause, at);
        Run content =
            new Run(
                sentence.segments().get(at).run().first(),
                sentence.segments().get(stop - 1).run().end());
        List<Run> frame = new ArrayList<>();
        frame.add(new Run(clause.first(), content.first()));
        if (clause.end() > content.end()) {
          frame.add(new Run(content.end(), clause.end()));
        }
        Run phrase = new Run(first, Math.max(phraseEnd, i + 1));
        List<Run> own =
            i + 1 < phrase.end()
                ? List.of(genitive(words, new Run(i + 1, phrase.end())))
                : List.of();
        drafts.add(draft(parse, sentence, clause, noun, i, phrase, own, content, frame));
        return;
      }
    }
  }

  /**
   * Who says it: the noun's genitive; else the clause's subject ("fasste den Beschluss"); the noun
   * itself where it is the subject.
   */
  private static Draft draft(
      Parse parse,
      Clauses sentence,
      Clause clause,
      CueNouns.Noun noun,
      int at,
      Run phrase,
      List<Run> genitive,
      Run content,
      List<Run> frame) {
    Words words = parse.words();
    List<Integer> cue = new ArrayList<>();
    List<Run> speaker = genitive;
    Predicate predicate = parse.predicate(sentence, clause);
    boolean preposition = words.isTag(phrase.first() - 1, Tag.ADP);
    boolean with = words.is(phrase.first() - 1, "mit");
    int begin = with ? phrase.first() - 1 : phrase.first();
    if (genitive.isEmpty() && predicate != null && (with || !preposition)) {
      cue.addAll(predicate.tokens());
      speaker = Speakers.of(parse, sentence, predicate);
      if (!speaker.isEmpty() && speaker.getFirst().contains(at)) {
        speaker = List.of(phrase);
      }
    }
    for (int k = begin; k <= at; k++) {
      if (!cue.contains(k)) {
        cue.add(k);
      }
    }
    cue.sort(Integer::compare);
    return new Draft(
        StatementType.INDIRECT,
        noun.medium(),
        List.of(content),
        speaker,
        Frames.runs(cue),
        frame,
        List.of(),
        "de.indirect.noun");
  }

  private static Run genitive(Words words, Run run) {
    boolean preposition = words.isTag(run.first(), Tag.ADP) && run.size() > 1;
    return preposition ? new Run(run.first() + 1, run.end()) : run;
  }
}
