package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.learned.Features;
import dev.laut.model.Span;
import java.util.List;

/** What a model sees of a phrase that may be the speaker of a statement. */
final class SpeakerTraits {

  private final Situation situation;
  private final Words words;
  private final Traits traits;

  SpeakerTraits(Situation situation) {
    this.situation = situation;
    words = situation.words();
    traits = situation.traits();
  }

  Features of(
      Attribution statement, String type, Phrase phrase, Sentence sentence, int start, int stop) {
    Features features = new Features(type);
    Run run = phrase.run();
    Sentence own = words.sentenceOf(run.first());
    int step = Math.max(-4, Math.min(2, own.index() - sentence.index()));
    String place = step + (own.block() == sentence.block() ? "" : "!");
    String kind = traits.kind(traits.head(run));
    form(features, run, kind, place);
    former(features, phrase, kind, place);
    String by = Traits.family(statement.by());
    features.add("by.place", by, place);
    features.add("by.order", by, Integer.toString(phrase.order()));
    ruled(features, statement, phrase, kind, place);
    if (own.index() == sentence.index()) {
      String side = run.first() < start ? "before" : run.first() > stop ? "behind" : "in";
      int gap = Math.min(Math.abs(start - run.end()), Math.abs(run.first() - stop));
      features.add("side", side, kind);
      features.add("side.origin", side, phrase.origin());
      features.add("near", Traits.size(gap));
    }
    return features;
  }

  private void form(Features features, Run run, String kind, String place) {
    int head = traits.head(run);
    features.add("place", place);
    features.add("kind", kind);
    features.add("kind.place", kind, place);
    features.add("name", traits.headName(run));
    features.add("size", Traits.size(run.size()));
    features.add("first", words.lower(run.first()));
    features.add("before", words.lower(run.first() - 1));
    features.add("tag", traits.tag(head), place);
    features.addIf(situation.isQuoted(run.first()), "quoted");
    features.addIf(words.isCapitalised(run.first()), "capital");
    features.addIf(situation.parse().phrases().isOblique(run.first()), "oblique");
    boolean plural = words.has(head, Feature.PLURAL) && !words.has(head, Feature.SINGULAR);
    features.addIf(plural, "plural");
  }

  private void former(Features features, Phrase phrase, String kind, String place) {
    String order = Integer.toString(phrase.order());
    String away = Integer.toString(phrase.away());
    features.add("order", order);
    features.add("order.place", order, place);
    features.add("order.away", order, away);
    features.add("order.kind", order, kind);
    features.add("type.order", phrase.type(), order);
    features.add("type.away", phrase.type(), away);
    features.add("said.by", phrase.by(), order);
    features.add("origin", phrase.origin());
    features.add("origin.place", phrase.origin(), place);
    features.add("origin.kind", phrase.origin(), kind);
    features.addIf(phrase.subject(), "subject");
    features.addIf(phrase.cueSubject(), "cue-subject");
    features.addIf(phrase.cueSubject(), "cue-subject." + place);
    CueNouns.Noun noun = CueNouns.of(words, traits.head(phrase.run()));
    features.add("noun", noun == null ? "-" : noun.use(), phrase.origin());
  }

  private void ruled(
      Features features, Attribution statement, Phrase phrase, String kind, String place) {
    String ruled = phrase.ruled() ? "this" : statement.speaker().isEmpty() ? "nobody" : "another";
    features.add("ruled", ruled);
    features.add("ruled.by", ruled, Traits.family(statement.by()));
    features.add("ruled.kind", ruled, kind);
    features.add("ruled.place", ruled, place);
    features.add("ruled.origin", ruled, phrase.origin());
    boolean inFrame = isIn(statement.frame(), phrase.run().first());
    features.addIf(inFrame, "in-frame");
    features.addIf(inFrame, "in-frame." + phrase.origin());
  }

  private boolean isIn(List<Span> spans, int token) {
    for (Span span : spans) {
      if (span.contains(words.at(token).begin())) {
        return true;
      }
    }
    return false;
  }
}
