package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a clause's verb together: auxiliaries, participle, separable part, phrase. */
final class Predicates {

  private static final Set<String> NEGATIONS =
      Set.of("nicht", "kein", "keine", "keinen", "keiner", "keinerlei", "nie", "niemals");

  private final Words words;
  private final Function<String, @Nullable CueVerb> cues;

  Predicates(Words words) {
    this(words, CueVerbs::verb);
  }

  /**
   * @param cues tells what a verb, by its infinitive, says about saying
   */
  Predicates(Words words, Function<String, @Nullable CueVerb> cues) {
    this.words = words;
    this.cues = cues;
  }

  /** The predicate of {@code clause}, or null if it has no verb. */
  @Nullable Predicate of(Clause clause) {
    List<Integer> verbs = new ArrayList<>();
    boolean negated = false;
    for (Segment segment : clause.segments()) {
      for (int i = segment.run().first(); i < segment.run().end(); i++) {
        if (words.isVerb(i) && !(words.isCapitalised(i) && i > clause.first())) {
          verbs.add(i);
        }
        negated |= NEGATIONS.contains(words.lower(i));
      }
    }
    int finite = clause.finite();
    if (verbs.isEmpty() || finite < 0 && clause.kind != SegmentKind.INFINITIVE) {
      return null;
    }
    int lexical = lexical(verbs, finite, clause);
    List<Integer> tokens = complex(verbs, finite, lexical);
    boolean passive = isPassive(tokens, finite, lexical);
    boolean modal = finite >= 0 && finite != lexical && words.has(finite, Feature.MODAL);
    String verb = words.lemma(lexical);
    Phrase found = phrase(clause, verb, lexical);
    if (found != null) {
      add(tokens, found.at());
      return new Predicate(
          clause, finite, found.cue().verb(), found.cue(), tokens, passive, modal, negated);
    }
    int particle = particle(clause, lexical, verb);
    if (particle >= 0) {
      verb = words.lower(particle) + verb;
      add(tokens, List.of(particle));
    }
    return new Predicate(clause, finite, verb, cues.apply(verb), tokens, passive, modal, negated);
  }

  /** The verb that carries the meaning: the last but auxiliaries behind a finite auxiliary. */
  private int lexical(List<Integer> verbs, int finite, Clause clause) {
    if (finite >= 0 && !isAuxiliaryForm(finite)) {
      return finite;
    }
    int best = -1;
    boolean verbLast =
        clause.kind == SegmentKind.SUBORDINATE
            || clause.kind == SegmentKind.RELATIVE
            || clause.kind == SegmentKind.QUESTION;
    for (int i : verbs) {
      boolean place = verbLast ? i <= finite : i >= finite;
      if (i != finite && place && !words.is(i, "worden") && !isAuxiliaryForm(i)) {
        best = i;
      }
    }
    return best >= 0 ? best : finite >= 0 ? finite : verbs.getLast();
  }

  private boolean isAuxiliaryForm(int i) {
    return switch (words.lemma(i)) {
      case "haben", "sein", "werden" -> true;
      default -> words.has(i, Feature.MODAL);
    };
  }

  private List<Integer> complex(List<Integer> verbs, int finite, int lexical) {
    List<Integer> tokens = new ArrayList<>();
    for (int i : verbs) {
      boolean worden = words.is(i, "worden") && Math.abs(i - lexical) <= 1;
      if (i == finite || i == lexical || worden) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  private boolean isPassive(List<Integer> tokens, int finite, int lexical) {
    if (finite < 0 || finite == lexical || !words.has(lexical, Feature.PAST_PARTICIPLE)) {
      return false;
    }
    for (int i : tokens) {
      if (words.is(i, "worden")) {
        return true;
      }
    }
    return words.lemma(finite).equals("werden");
  }

  private record Phrase(CueVerb cue, List<Integer> at) {}

  private @Nullable Phrase phrase(Clause clause, String verb, int lexical) {
    for (CueVerbs.Phrase phrase : CueVerbs.phrases(verb)) {
      List<Integer> at = new ArrayList<>();
      int next = 0;
      for (Segment segment : clause.segments()) {
        for (int i = segment.run().first(); i < segment.run().end(); i++) {
          if (next < phrase.words().size()
              && i != lexical
              && phrase.words().get(next).contains(words.lower(i))) {
            at.add(i);
            next++;
          }
        }
      }
      if (next == phrase.words().size()) {
        return new Phrase(phrase.cue(), at);
      }
    }
    return null;
  }

  /** The separable part that makes {@code verb} a known cue, -1 if there is none. */
  private int particle(Clause clause, int lexical, String verb) {
    int before = lexical - 1;
    if (before >= clause.first() && isParticleOf(before, verb)) {
      return before;
    }
    if (lexical != clause.finite()) {
      return -1;
    }
    for (Segment segment : clause.segments()) {
      int last = segment.run().end() - 1;
      if (last > lexical && isParticleOf(last, verb)) {
        return last;
      }
    }
    Segment segment = clause.segments().getLast();
    for (int i = segment.run().end() - 2; i > lexical; i--) {
      if (isParticleOf(i, verb) && !startsPhrase(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsPhrase(int i) {
    return words.isNoun(i + 1)
        || words.isTag(i + 1, Tag.DET)
        || words.isTag(i + 1, Tag.ADJ)
        || words.isTag(i + 1, Tag.NUM)
        || words.isTag(i + 1, Tag.PRON);
  }

  private boolean isParticleOf(int i, String verb) {
    String word = words.lower(i);
    return Particles.contains(word) && CueVerbs.verb(word + verb) != null;
  }

  private static void add(List<Integer> tokens, List<Integer> more) {
    for (int i : more) {
      if (!tokens.contains(i)) {
        tokens.add(i);
      }
    }
    tokens.sort(Integer::compare);
  }
}
