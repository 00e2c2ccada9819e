package dev.laut.analysis.statement.german;

import dev.laut.model.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who spoke last before a sentence: the speaker that a sentence without a frame goes back to. */
final class Antecedents {

  /** How many sentences back a speaker may stand. */
  private static final int FARTHEST = 5;

  private static final Set<String> POINTING = Set.of("demnach", "demzufolge", "danach", "wonach");

  /** The last speaker and how they spoke. */
  record Antecedent(List<Run> speaker, Medium medium) {}

  private final Parse parse;
  private final List<@Nullable Draft> lastIn = new ArrayList<>();
  private final boolean[] taken;

  Antecedents(Parse parse, List<Draft> drafts) {
    this.parse = parse;
    Words words = parse.words();
    taken = new boolean[words.sentences().size()];
    for (int i = 0; i < taken.length; i++) {
      lastIn.add(null);
    }
    for (Draft draft : drafts) {
      int first = words.sentenceOf(draft.first()).index();
      int last = words.sentenceOf(draft.end() - 1).index();
      for (int i = first; i <= last; i++) {
        taken[i] = true;
      }
      Draft before = lastIn.get(last);
      if (names(words, draft) && (before == null || isLater(draft, before))) {
        lastIn.set(last, draft);
      }
    }
  }

  /** A frame around the whole sentence speaks for what follows, not one inside its quote. */
  private static boolean isLater(Draft draft, Draft before) {
    return !before.holds(draft) && draft.first() >= before.first();
  }

  private static boolean names(Words words, Draft draft) {
    return !draft.speaker().isEmpty()
        && !POINTING.contains(words.lower(draft.speaker().getFirst().first()));
  }

  /** Whether a statement already holds part of the sentence. */
  boolean isTaken(int sentence) {
    return taken[sentence];
  }

  /**
   * Who spoke last before the sentence, null where nobody near did. In the same paragraph also the
   * subject of a verb of saying without a statement of its own ("Kern bedauerte das.").
   */
  @Nullable Antecedent before(int sentence) {
    int block = parse.words().sentences().get(sentence).block();
    for (int i = sentence - 1; i >= Math.max(0, sentence - FARTHEST); i--) {
      Draft draft = lastIn.get(i);
      if (draft != null) {
        return new Antecedent(draft.speaker(), draft.medium());
      }
      if (parse.words().sentences().get(i).block() == block && !taken[i]) {
        Antecedent subject = subject(i);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  private @Nullable Antecedent subject(int sentence) {
    Clauses clauses = parse.clauses().get(sentence);
    for (Clause clause : clauses.all()) {
      Predicate predicate = clause.isMain() ? parse.predicate(clauses, clause) : null;
      CueVerb cue = predicate == null ? null : predicate.cue();
      if (predicate != null && cue != null && !predicate.passive()) {
        List<Run> subject = parse.subject(clauses, clause);
        return subject.isEmpty() ? null : new Antecedent(subject, cue.medium());
      }
    }
    return null;
  }
}
