package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.List;

/** "Er soll geflohen sein", "angeblich": marked as hearsay by a word, without a frame. */
final class Hearsay implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    Words words = parse.words();
    boolean[] quoted = new boolean[words.size() + 1];
    for (Draft draft : drafts) {
      for (Run run : draft.quote()) {
        for (int i = run.first(); i < run.end(); i++) {
          quoted[i] = true;
        }
      }
    }
    for (Clauses sentence : parse.clauses()) {
      for (Clause clause : sentence.all()) {
        if (clause.isMain()
            && clause.finite() >= 0
            && !quoted[clause.finite()]
            && isHearsay(words, clause)) {
          int end = sentence.sentence().end();
          drafts.add(
              new Draft(
                  StatementType.FREE_INDIRECT,
                  Medium.SPEECH_OR_WRITING,
                  List.of(new Run(sentence.sentence().first(), end)),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  "de.free.hearsay"));
          break;
        }
      }
    }
  }

  /** "soll" with an infinitive that looks back: "gewesen sein", "erhalten haben", "worden sein". */
  private static boolean isHearsay(Words words, Clause clause) {
    int finite = clause.finite();
    if (words.lemma(finite).equals("sollen") && !words.has(finite, Feature.PAST)) {
      for (Segment segment : clause.segments()) {
        int end = segment.run().end();
        for (int i = Math.max(segment.run().first(), finite) + 1; i + 1 < end; i++) {
          boolean auxiliary = words.is(i + 1, "haben") || words.is(i + 1, "sein");
          if (auxiliary && words.has(i, Feature.PAST_PARTICIPLE)) {
            return true;
          }
        }
      }
    }
    for (Segment segment : clause.segments()) {
      for (int i = segment.run().first(); i < segment.run().end(); i++) {
        if (words.is(i, "angeblich")) {
          return true;
        }
      }
    }
    return false;
  }
}
