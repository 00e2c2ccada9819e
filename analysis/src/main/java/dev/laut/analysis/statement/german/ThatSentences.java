package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Tag;
import dev.laut.model.StatementType;
import java.util.List;

/** "Das teilte die Polizei mit.": what is said is the sentence before. */
final class ThatSentences implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    Words words = parse.words();
    for (Clauses sentence : parse.clauses()) {
      if (sentence.segments().isEmpty()) {
        continue;
      }
      Clause clause = sentence.of(0);
      int first = sentence.sentence().first();
      Predicate predicate = parse.predicate(sentence, clause);
      boolean that = words.is(first, "das") || words.is(first, "dies");
      if (!that
          || predicate == null
          || predicate.cue() == null
          || !predicate.cue().follows()
          || !onlyAdverbs(words, first + 1, predicate.finite())
          || predicate.passive()) {
        continue;
      }
      List<Run> speaker = Speakers.of(parse, sentence, predicate);
      int index = sentence.sentence().index();
      if (speaker.isEmpty()
          || index == 0
          || sentence.segments().size() > 1
              && clause.end() < sentence.segments().getLast().run().end()) {
        continue;
      }
      Sentence before = words.sentences().get(index - 1);
      if (before.block() == sentence.sentence().block()) {
        drafts.add(
            new Draft(
                StatementType.INDIRECT,
                predicate.cue().medium(),
                List.of(
                    Frames.trim(words, before.first(), before.end()), new Run(first, first + 1)),
                speaker,
                Frames.runs(predicate.tokens()),
                List.of(new Run(first + 1, clause.end())),
                Addressees.of(parse, sentence, predicate, speaker),
                "de.indirect.that"));
      }
    }
  }

  /** "Das jedenfalls sagte er": nothing else stands between "das" and the verb. */
  private static boolean onlyAdverbs(Words words, int first, int finite) {
    for (int i = first; i < finite; i++) {
      if (!words.isTag(i, Tag.ADV)) {
        return false;
      }
    }
    return first <= finite;
  }
}
