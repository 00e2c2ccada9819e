package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.statement.learned.Features;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a model sees of a draft that has a frame or quotation marks. */
final class FramedTraits {

  private final Situation situation;
  private final Parse parse;
  private final Words words;
  private final Traits traits;

  /**
   * @param parse how the cues are read
   */
  FramedTraits(Situation situation, Parse parse) {
    this.situation = situation;
    this.parse = parse;
    words = situation.words();
    traits = situation.traits();
  }

  Features of(Proposal proposal) {
    Draft draft = proposal.draft();
    String by = Traits.family(draft.by());
    Features features = new Features(draft.type().label());
    features.add("by", by);
    features.add("way", proposal.way().label());
    features.add("way.by", proposal.way().label(), by);
    quote(features, draft, by);
    if (!draft.cue().isEmpty()) {
      cue(features, proposal, by);
    }
    speaker(features, draft, by);
    Sentence sentence = words.sentenceOf(draft.first());
    situation.neighbours(features, sentence.index());
    rivals(features, draft, sentence.index());
    return features;
  }

  private void quote(Features features, Draft draft, String by) {
    int first = draft.first();
    int last = draft.end() - 1;
    Sentence sentence = words.sentenceOf(first);
    features.add("quote.first", words.lower(first), by);
    features.add("quote.first.tag", traits.tag(first), by);
    features.add("quote.last.tag", traits.tag(last), by);
    features.add("quote.size", Traits.size(draft.words()), by);
    features.add("quote.spans", Integer.toString(draft.quote().size()), by);
    features.add("quote.before", words.lower(first - 1), by);
    features.add("quote.behind", words.lower(last + 1), by);
    features.add("quote.starts", Boolean.toString(first == sentence.first()), by);
    int behind = words.sentenceOf(last).end() - 1 - last;
    features.add("quote.ends", behind <= 0 ? "stop" : behind == 1 ? "before-stop" : "inside", by);
    features.addIf(situation.isQuoted(first) && !words.isQuoteMark(first), "quoted");
    Clauses clauses = parse.clauses().get(sentence.index());
    boolean subjunctive = false;
    int parts = 0;
    String opening = "none";
    String mood = "none";
    for (Segment segment : clauses.segments()) {
      int at = segment.run().first();
      if (draft.quotes(at) || at <= first && first < segment.run().end()) {
        if (parts == 0) {
          opening = segment.kind().name();
          mood = traits.mood(segment.finite());
        }
        parts++;
        if (segment.finite() >= 0 && draft.quotes(segment.finite())) {
          subjunctive |= words.isSubjunctive(segment.finite());
        }
      }
    }
    features.add("quote.opening", opening, by);
    features.add("quote.mood", mood, by);
    features.add("quote.subjunctive", Boolean.toString(subjunctive), by);
    features.add("quote.parts", Traits.size(parts), by);
  }

  private void cue(Features features, Proposal proposal, String by) {
    Draft draft = proposal.draft();
    Run cue = draft.cue().getFirst();
    Sentence sentence = words.sentenceOf(cue.first());
    Clauses clauses = parse.clauses().get(sentence.index());
    if (clauses.segments().isEmpty()) {
      return;
    }
    Clause clause = clauses.of(clauses.segmentAt(cue.first()));
    Predicate predicate = parse.predicate(clauses, clause);
    String verb = predicate == null ? "none" : predicate.verb();
    String opening = words.lower(draft.first());
    StringBuilder text = new StringBuilder();
    for (Run run : draft.cue()) {
      for (int i = run.first(); i < run.end(); i++) {
        text.append(traits.lemma(i)).append(' ');
      }
    }
    features.add("cue", text.toString());
    features.add("cue.by", text.toString(), by);
    features.add("verb", verb);
    features.add("verb.by", verb, by);
    features.add("verb.opening", verb, opening);
    features.add("cue.clause", clause.kind.name(), by);
    features.add("cue.main", Boolean.toString(clause.isMain()), by);
    features.add("cue.mood", traits.mood(clause.finite()), by);
    features.addIf(situation.isQuoted(cue.first()), "cue.quoted");
    if (predicate != null) {
      CueVerb known = predicate.cue();
      features.add("verb.takes", known == null ? "unknown" : known.takes(), by);
      features.addIf(predicate.passive(), "passive." + by);
      features.addIf(predicate.modal(), "modal." + by);
      features.addIf(predicate.negated(), "negated." + by);
      features.addIf(predicate.negated(), "negated." + verb);
      if (predicate.modal()) {
        features.add("modal.verb", traits.lemma(clause.finite()), by);
      }
      if (proposal.way() != Proposal.Way.RULES) {
        context(features, clause, predicate);
      }
    }
    features.add("gap", Traits.size(Math.abs(draft.first() - cue.first())), by);
  }

  /** The nouns around an unknown verb may make a cue with it. */
  private void context(Features features, Clause clause, Predicate predicate) {
    for (Segment segment : clause.segments()) {
      for (int i = segment.run().first(); i < segment.run().end(); i++) {
        if (words.isNoun(i) || words.lower(i).startsWith("dar")) {
          features.add("around", traits.lemma(i));
        }
      }
      features.add("around.last", traits.lemma(segment.run().end() - 1));
    }
  }

  private void speaker(Features features, Draft draft, String by) {
    @Nullable Run run = draft.speaker().isEmpty() ? null : draft.speaker().getFirst();
    if (run == null) {
      features.add("speaker", "none", by);
      return;
    }
    int head = traits.head(run);
    features.add("speaker", traits.headName(run));
    features.add("speaker.by", traits.headName(run), by);
    features.add("speaker.kind", traits.kind(head), by);
    features.add("speaker.tag", traits.tag(head), by);
    features.add("speaker.size", Traits.size(run.size()), by);
  }

  /** What else the rules found in the same words. */
  private void rivals(Features features, Draft draft, int sentence) {
    List<Draft> others = situation.in(sentence);
    boolean any = false;
    for (Draft other : others) {
      if (!other.quote().equals(draft.quote()) || !other.by().equals(draft.by())) {
        boolean shares = other.first() < draft.end() && draft.first() < other.end();
        features.add(
            shares ? "rival" : "company", Traits.family(other.by()), Traits.family(draft.by()));
        any |= shares;
      }
    }
    features.addIf(!any, "no-rival." + Traits.family(draft.by()));
  }
}
