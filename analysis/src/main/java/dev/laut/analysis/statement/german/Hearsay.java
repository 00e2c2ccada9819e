package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;

/** "Er soll geflohen sein", "angeblich": marked as hearsay by a word, without a frame. */
final class Hearsay implements Rule {

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    Words words = parse.words();
    Antecedents antecedents = new Antecedents(parse, drafts);
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < words.sentences().size(); i++) {
      String kind = antecedents.isTaken(i) ? "" : kind(parse, i);
      if (kind.isEmpty() || kind.equals("plan") && !follows(words, antecedents, i)) {
        continue;
      }
      int end = i + 1;
      while (end < words.sentences().size()
          && words.sentences().get(end).block() == words.sentences().get(i).block()
          && !antecedents.isTaken(end)
          && !kind(parse, end).isEmpty()) {
        end++;
      }
      List<Run> own = kind.equals("claim") ? subject(parse, i) : List.of();
      Antecedents.Antecedent before = antecedents.before(i);
      List<Run> speaker = !own.isEmpty() || before == null ? own : before.speaker();
      Run run = new Run(words.sentences().get(i).first(), words.sentences().get(end - 1).end());
      found.add(
          new Draft(
              StatementType.FREE_INDIRECT,
              Medium.SPEECH_OR_WRITING,
              List.of(run),
              speaker,
              List.of(),
              List.of(),
              List.of(),
              "de.free." + kind));
      i = end - 1;
    }
    drafts.addAll(found);
  }

  private static List<Run> subject(Parse parse, int sentence) {
    Clauses clauses = parse.clauses().get(sentence);
    for (Clause clause : clauses.all()) {
      if (clause.isMain() && clause.finite() >= 0) {
        return parse.subject(clauses, clause);
      }
    }
    return List.of();
  }

  /** Whether somebody speaks in the sentence before, in the same paragraph. */
  private static boolean follows(Words words, Antecedents antecedents, int sentence) {
    return sentence > 0
        && antecedents.isTaken(sentence - 1)
        && words.sentences().get(sentence - 1).block() == words.sentences().get(sentence).block();
  }

  /** How the sentence marks hearsay: "hearsay", "plan", "allegedly", or not at all. */
  private static String kind(Parse parse, int sentence) {
    Words words = parse.words();
    for (Clause clause : parse.clauses().get(sentence).all()) {
      if (!clause.isMain() || clause.finite() < 0) {
        continue;
      }
      int finite = clause.finite();
      if (words.lemma(finite).equals("sollen")) {
        return words.has(finite, Feature.PAST) ? "" : lookBack(words, clause) ? "hearsay" : "plan";
      }
      if (words.lemma(finite).equals("wollen") && claims(words, clause)) {
        return "claim";
      }
      for (Segment segment : clause.segments()) {
        for (int i = segment.run().first(); i < segment.run().end(); i++) {
          if (words.is(i, "angeblich")) {
            return "allegedly";
          }
        }
      }
    }
    return "";
  }

  /** "will gesehen haben", "wollen wissen": the subject claims it. */
  private static boolean claims(Words words, Clause clause) {
    for (Segment segment : clause.segments()) {
      int last = segment.run().end() - 1;
      boolean past = words.is(last, "haben") || words.is(last, "sein");
      if (past && words.has(last - 1, Feature.PAST_PARTICIPLE) && words.isVerb(last - 1)
          || words.is(last, "wissen")) {
        return true;
      }
    }
    return false;
  }

  /** An infinitive that looks back or tells a state: "gewesen sein", "erhalten haben", "liegen". */
  private static boolean lookBack(Words words, Clause clause) {
    for (Segment segment : clause.segments()) {
      for (int i = segment.run().first(); i < segment.run().end(); i++) {
        boolean auxiliary = words.is(i, "haben") || words.is(i, "sein");
        if (auxiliary && i > clause.finite()) {
          return true;
        }
      }
    }
    return false;
  }
}
