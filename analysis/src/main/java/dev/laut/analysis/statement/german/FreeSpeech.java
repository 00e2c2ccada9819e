package dev.laut.analysis.statement.german;

import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      if (antecedents.isTaken(i) || !begins(parse, antecedents, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < sentences
          && !antecedents.isTaken(end)
          && goesOn(parse, end)
          && sameBlock(words, i, end)) {
        end++;
      }
      Antecedents.Antecedent before = antecedents.before(i);
      Run run = new Run(start(parse, i), words.sentences().get(end - 1).end());
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

  /** "sei" alone begins, "wäre" only where somebody speaks in the sentence before. */
  private static boolean begins(Parse parse, Antecedents antecedents, int sentence) {
    Clause clause = told(parse, sentence);
    if (clause == null) {
      return false;
    }
    boolean follows =
        sentence > 0
            && antecedents.isTaken(sentence - 1)
            && sameBlock(parse.words(), sentence - 1, sentence);
    return follows || parse.words().isReportive(clause.finite());
  }

  private static boolean goesOn(Parse parse, int sentence) {
    Clause clause = told(parse, sentence);
    return clause != null && clause == firstMain(parse, sentence);
  }

  private static boolean sameBlock(Words words, int one, int other) {
    return words.sentences().get(one).block() == words.sentences().get(other).block();
  }

  /** Where the first main clause in the subjunctive begins: the sentence, if no other precedes. */
  private static int start(Parse parse, int sentence) {
    Clause clause = told(parse, sentence);
    return clause == null || clause == firstMain(parse, sentence)
        ? parse.words().sentences().get(sentence).first()
        : clause.first();
  }

  /**
   * The main clause in the subjunctive: the first one, or a later one in the subjunctive of
   * reported speech; null if there is none.
   */
  private static @Nullable Clause told(Parse parse, int sentence) {
    Words words = parse.words();
    Clause first = firstMain(parse, sentence);
    if (first == null) {
      return null;
    }
    boolean wish = words.lower(first.finite()).startsWith("möchte");
    if (words.isSubjunctive(first.finite()) && !wish) {
      return first;
    }
    for (Clause clause : parse.clauses().get(sentence).all()) {
      if (clause.isMain() && clause.finite() >= 0 && words.isReportive(clause.finite())) {
        return clause;
      }
    }
    return null;
  }

  private static @Nullable Clause firstMain(Parse parse, int sentence) {
    for (Clause clause : parse.clauses().get(sentence).all()) {
      if (clause.isMain() && clause.finite() >= 0) {
        return clause;
      }
    }
    return null;
  }
}
