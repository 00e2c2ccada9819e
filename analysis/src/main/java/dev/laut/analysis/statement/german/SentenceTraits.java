package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.statement.learned.Features;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model sees of a sentence that may be a statement as a whole. */
final class SentenceTraits {

  private final Situation situation;
  private final Words words;
  private final Traits traits;

  SentenceTraits(Situation situation) {
    this.situation = situation;
    words = situation.words();
    traits = situation.traits();
  }

  Features of(Proposal proposal) {
    Draft draft = proposal.draft();
    String type = draft.type().label();
    Sentence sentence = words.sentenceOf(draft.first());
    Features features = new Features("sentence." + type);
    String by = Traits.family(draft.by());
    features.add("by", by, proposal.way().label());
    boolean whole = draft.first() == sentence.first() && draft.end() == sentence.end();
    features.addIf(whole, "whole");
    features.add("first", words.lower(sentence.first()));
    features.add("first.tag", traits.tag(sentence.first()));
    features.add("last", words.lower(sentence.end() - 1));
    features.add("size", Traits.size(draft.words()));
    features.add("place", Traits.size(sentence.index()));
    features.addIf(sentence.index() + 1 == words.sentences().size(), "at-end");
    rules(features, draft, sentence);
    situation.neighbours(features, sentence.index());
    clauses(features, sentence);
    bag(features, draft);
    return features;
  }

  private void rules(Features features, Draft draft, Sentence sentence) {
    int covered = 0;
    boolean same = false;
    for (Draft other : situation.in(sentence.index())) {
      features.add("rule", Traits.family(other.by()));
      same |= other.type() == draft.type();
      for (Run run : other.quote()) {
        covered +=
            Math.max(
                0, Math.min(run.end(), sentence.end()) - Math.max(run.first(), sentence.first()));
      }
    }
    features.addIf(same, "same-type");
    features.addIf(situation.in(sentence.index()).isEmpty(), "no-rule");
    features.add("covered", Integer.toString(4 * covered / (sentence.end() - sentence.first())));
  }

  private void clauses(Features features, Sentence sentence) {
    Clauses clauses = situation.parse().clauses().get(sentence.index());
    int subjunctives = 0;
    int indicatives = 0;
    for (Clause clause : clauses.all()) {
      int finite = clause.finite();
      if (finite >= 0) {
        if (words.isSubjunctive(finite)) {
          subjunctives++;
        } else {
          indicatives++;
        }
        features.add("clause", clause.kind.name(), traits.mood(finite));
        if (!clause.isMain()) {
          features.add("opener", words.lower(clause.first()));
        }
      }
    }
    features.add("subjunctives", Traits.size(subjunctives), Traits.size(indicatives));
    Clause main = situation.mainClause(sentence.index());
    if (main == null) {
      features.add("main", "none");
      return;
    }
    main(features, clauses, main);
  }

  private void main(Features features, Clauses clauses, Clause main) {
    int finite = main.finite();
    String mood = traits.mood(finite);
    features.add("mood", mood);
    features.add("finite", words.lower(finite));
    features.add("finite.lemma", traits.lemma(finite), mood);
    @Nullable Predicate predicate = situation.parse().predicate(clauses, main);
    String verb = predicate == null ? "none" : predicate.verb();
    features.add("verb", verb);
    features.add("verb.mood", verb, mood);
    List<Run> subject = situation.parse().subject(clauses, main);
    String who = subject.isEmpty() ? "none" : traits.headName(subject.getFirst());
    String kind = subject.isEmpty() ? "none" : traits.kind(traits.head(subject.getFirst()));
    features.add("subject", who);
    features.add("subject.kind", kind);
    features.add("subject.kind.verb", kind, verb);
    features.add("subject.kind.mood", kind, mood);
    if (!subject.isEmpty()) {
      boolean plural = words.has(traits.head(subject.getFirst()), Feature.PLURAL);
      features.add("subject.plural", Boolean.toString(plural));
    }
    if (predicate != null) {
      CueVerb cue = predicate.cue();
      features.add("takes", cue == null ? "unknown" : cue.takes());
      features.add("takes.kind", cue == null ? "unknown" : cue.takes(), kind);
      features.addIf(predicate.passive(), "passive");
      features.addIf(predicate.modal(), "modal");
      features.addIf(predicate.negated(), "negated");
      if (predicate.modal()) {
        features.add("modal", words.lower(finite), infinitives(main));
        features.add("modal.kind", traits.lemma(finite), kind);
      }
    }
    features.add("main.size", Integer.toString(main.segments().size()));
    for (Segment segment : main.segments()) {
      for (int i = segment.run().first(); i < segment.run().end(); i++) {
        if (words.isNoun(i)) {
          features.add("verb.noun", verb, traits.lemma(i));
        } else if (words.isTag(i, Tag.ADP)) {
          features.add("verb.preposition", verb, words.lower(i));
        }
      }
    }
  }

  private String infinitives(Clause main) {
    boolean perfect = false;
    boolean passive = false;
    for (Segment segment : main.segments()) {
      for (int i = segment.run().first() + 1; i < segment.run().end(); i++) {
        boolean participle = words.has(i - 1, Feature.PAST_PARTICIPLE);
        perfect |= participle && (words.is(i, "haben") || words.is(i, "sein"));
        passive |= participle && words.is(i, "werden");
      }
    }
    return perfect ? "perfect" : passive ? "passive" : "plain";
  }

  private void bag(Features features, Draft draft) {
    for (Run run : draft.quote()) {
      for (int i = run.first(); i < run.end(); i++) {
        switch (words.at(i).tag()) {
          case NOUN -> features.add("noun", traits.lemma(i));
          case VERB, AUX -> features.add("verbal", traits.lemma(i));
          case ADJ, ADV, PART -> features.add("modifier", traits.lemma(i));
          case SCONJ, CCONJ, PRON, DET -> features.add("function", words.lower(i));
          case PROPN -> features.add("name", traits.kind(i));
          case ADP, INTJ, NUM, PUNCT, SYM, X -> {}
        }
      }
    }
    boolean quotes = false;
    for (int i = draft.first(); i < draft.end(); i++) {
      quotes |= situation.isQuoted(i);
    }
    features.addIf(quotes, "has-quotation");
  }
}
