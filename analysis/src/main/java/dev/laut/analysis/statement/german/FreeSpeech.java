package dev.laut.analysis.statement.german;

import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences in the subjunctive that go on without a frame of their own; neighbours are one
 * statement, said by whoever spoke last.
 */
final class FreeSpeech implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    Words words = parse.words();
    Antecedents antecedents = new Antecedents(parse, drafts);
    int sentences = words.sentences().size();
    List<Draft> found = new ArrayList<>();
    int i = 0;
    while (i < sentences) {
      if (antecedents.isTaken(i) || !isSubjunctive(parse, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < sentences
          && !antecedents.isTaken(end)
          && isSubjunctive(parse, end)
          && words.sentences().get(end).block() == words.sentences().get(i).block()) {
        end++;
      }
      Antecedents.Antecedent before = antecedents.before(i);
      Run run = new Run(words.sentences().get(i).first(), words.sentences().get(end - 1).end());
      found.add(
          new Draft(
              StatementType.INDIRECT_FREE_INDIRECT,
              before == null ? Medium.SPEECH_OR_WRITING : before.medium(),
              List.of(run),
              before == null ? List.of() : before.speaker(),
              List.of(),
              List.of(),
              List.of(),
              "de.free.subjunctive"));
      i = end;
    }
    drafts.addAll(found);
  }

  private static boolean isSubjunctive(Parse parse, int sentence) {
    for (Clause clause : parse.clauses().get(sentence).all()) {
      if (clause.isMain() && clause.finite() >= 0) {
        return parse.words().isSubjunctive(clause.finite());
      }
    }
    return false;
  }
}
