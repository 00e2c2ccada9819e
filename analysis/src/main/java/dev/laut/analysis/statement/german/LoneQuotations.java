package dev.laut.analysis.statement.german;

import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A quotation that stands for itself without a frame: said by whoever spoke last. */
final class LoneQuotations implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    Set<Run> framed = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.type() == StatementType.DIRECT) {
        framed.addAll(draft.quote());
      }
    }
    Antecedents antecedents = new Antecedents(parse, drafts);
    List<Run> speaker = List.of();
    int last = -1;
    for (Quotation quotation : parse.quotations()) {
      if (!quotation.whole() || framed.contains(quotation.run())) {
        continue;
      }
      int sentence = parse.words().sentenceOf(quotation.open()).index();
      Antecedents.Antecedent before = antecedents.before(sentence);
      boolean goesOn = last >= 0 && sentence - last <= 1;
      if (!goesOn) {
        speaker = before == null ? List.of() : before.speaker();
      }
      last = parse.words().sentenceOf(quotation.close()).index();
      drafts.add(
          new Draft(
              StatementType.DIRECT,
              before == null ? Medium.SPEECH : before.medium(),
              List.of(quotation.run()),
              speaker,
              List.of(),
              List.of(),
              List.of(),
              "de.direct.alone"));
    }
  }
}
