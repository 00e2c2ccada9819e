package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.statement.learned.Features;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with what the rules say of it: what candidates are judged by. */
final class Situation {

  /** Statements of a sentence that are looked at: bounds the work. */
  private static final int MOST = 16;

  private final Parse parse;
  private final Words words;
  private final Traits traits;
  private final List<Draft> decided;
  private final List<List<Draft>> bySentence = new ArrayList<>();
  private final BitSet quoted = new BitSet();

  Situation(Parse parse, List<Draft> decided) {
    this.parse = parse;
    this.words = parse.words();
    this.traits = new Traits(words);
    this.decided = decided;
    for (int i = 0; i < words.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (Draft draft : decided) {
      int first = words.sentenceOf(draft.first()).index();
      int last = words.sentenceOf(draft.end() - 1).index();
      for (int i = first; i <= last; i++) {
        if (bySentence.get(i).size() < MOST) {
          bySentence.get(i).add(draft);
        }
      }
    }
    for (Quotation quotation : parse.quotations()) {
      quoted.set(quotation.open(), quotation.close() + 1);
    }
  }

  Parse parse() {
    return parse;
  }

  Words words() {
    return words;
  }

  Traits traits() {
    return traits;
  }

  /** What the rules decided on. */
  List<Draft> decided() {
    return decided;
  }

  /** What the rules found in a sentence, none outside the text. */
  List<Draft> in(int sentence) {
    return sentence < 0 || sentence >= bySentence.size() ? List.of() : bySentence.get(sentence);
  }

  /** Whether the rules found a statement of this type in a sentence. */
  boolean has(StatementType type, int sentence) {
    for (Draft draft : in(sentence)) {
      if (draft.type() == type) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code token} is in quotation marks. */
  boolean isQuoted(int token) {
    return quoted.get(token);
  }

  /** What the sentences before and behind are like. */
  void neighbours(Features features, int sentence) {
    neighbour(features, sentence, -1, "before");
    neighbour(features, sentence, -2, "before2");
    neighbour(features, sentence, 1, "behind");
  }

  private void neighbour(Features features, int sentence, int step, String name) {
    int other = sentence + step;
    List<Sentence> all = words.sentences();
    if (other < 0 || other >= all.size()) {
      features.add(name, "none");
      return;
    }
    boolean same = all.get(other).block() == all.get(sentence).block();
    String block = same ? "same" : "other";
    features.add(name, block);
    boolean any = false;
    for (Draft draft : in(other)) {
      features.add(name + ".type", draft.type().label(), block);
      any = true;
    }
    features.addIf(!any, name + ".empty." + block);
    features.add(name + ".mood", traits.mood(mainFinite(other)), block);
  }

  /** Finite verb of the first main clause that has one, -1 without. */
  int mainFinite(int sentence) {
    Clause clause = mainClause(sentence);
    return clause == null ? -1 : clause.finite();
  }

  @Nullable Clause mainClause(int sentence) {
    for (Clause clause : parse.clauses().get(sentence).all()) {
      if (clause.isMain() && clause.finite() >= 0) {
        return clause;
      }
    }
    return null;
  }
}
