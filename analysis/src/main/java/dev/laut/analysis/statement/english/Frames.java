package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.WordList;
import dev.laut.model.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of saying in a unit, with their speakers. */
final class Frames {

  private static final Set<String> REFUSALS = WordList.set("/dev/laut/analysis/en/refusals.txt");
  private static final Set<String> NOUNS = WordList.set("/dev/laut/analysis/en/cue-nouns.txt");
  private static final Set<String> PASSIVES =
      WordList.set("/dev/laut/analysis/en/passive-hearsay.txt");
  private static final Set<String> PARTICLES = Set.of("out");

  private final Clauses clauses;
  private final Subjects subjects;

  Frames(Clauses clauses) {
    this.clauses = clauses;
    this.subjects = new Subjects(clauses);
  }

  List<Frame> in(Unit unit) {
    List<Frame> frames = new ArrayList<>();
    for (int i = unit.first(); i < unit.end(); i++) {
      Frame frame = clauses.quoted[i] < 0 ? at(i, unit) : null;
      if (frame != null) {
        frames.add(frame);
      }
    }
    return frames;
  }

  private @Nullable Frame at(int verb, Unit unit) {
    if (clauses.is(verb, "according") && clauses.is(verb + 1, "to")) {
      return accordingTo(verb, unit);
    }
    CueWord word = word(verb, unit.end());
    if (word == null
        || clauses.is(verb - 1, "to")
        || clauses.tag(Math.max(0, verb - 1)) == Tag.DET && NOUNS.contains(clauses.lower(verb))
        || isProduct(verb)) {
      return null;
    }
    int group = saidTo(groupFirst(verb, unit.first()), unit.first());
    if (isDenied(group, verb)) {
      return null;
    }
    if (isPassive(group, verb)) {
      return passive(word, group, verb, unit);
    }
    boolean participle = clauses.lower(verb).endsWith("ing") && group == verb;
    if (participle) {
      return saying(word, verb, unit);
    }
    return active(word, group, verb, unit);
  }

  /** "is recalling 300 cars": no memory. */
  private boolean isProduct(int verb) {
    boolean progressive =
        verb > 0
            && clauses.tokens.get(verb - 1).lemma().equals("be")
            && clauses.lower(verb).endsWith("ing");
    boolean counted = verb + 1 < clauses.tokens.size() && clauses.tag(verb + 1) == Tag.NUM;
    return clauses.tokens.get(verb).lemma().equals("recall") && (progressive || counted);
  }

  /**
   * The verb of saying at {@code i}; the tagger takes some for nouns, which their neighbours
   * correct.
   */
  private @Nullable CueWord word(int i, int end) {
    if (clauses.isVerb(i)) {
      return CueWord.of(clauses.tokens.get(i).lemma());
    }
    CueWord word = clauses.tokens.get(i).isCapitalised() ? null : CueWord.ofForm(clauses.lower(i));
    if (word == null || i == 0 || clauses.quoted[i - 1] >= 0) {
      return null;
    }
    boolean onlyVerb = !NOUNS.contains(clauses.lower(i)) && !clauses.lower(i).equals(word.lemma());
    boolean behind = clauses.isNominal(i - 1) || onlyVerb && clauses.isBreak(i - 1);
    if (!behind) {
      return null;
    }
    if (i + 1 >= end || clauses.quoted[i + 1] >= 0 || clauses.is(i + 1, "that")) {
      return word;
    }
    return switch (clauses.tag(i + 1)) {
      case DET, PRON, PUNCT -> word;
      case ADP -> NOUNS.contains(clauses.lower(i)) ? null : word;
      case ADJ, ADV, AUX, CCONJ, INTJ, NOUN, NUM, PART, PROPN, SCONJ, SYM, VERB, X -> null;
    };
  }

  private @Nullable Frame active(CueWord word, int group, int verb, Unit unit) {
    int behind = particleEnd(verb + 1, unit.end());
    Subjects.Phrase subject = subjects.before(group, unit.first());
    boolean opens =
        group == unit.first() || clauses.quoted[group - 1] >= 0 || clauses.isBreak(group - 1);
    if (subject == null && opens && group == verb) {
      subject = subjects.behind(behind, unit.end());
      return subject == null
          ? null
          : new Frame(
              word,
              cue(verb, behind),
              subject.first(),
              subject.last(),
              verb,
              subject.last() + 1,
              true);
    }
    if (subject == null) {
      subject = coordinated(group, unit);
    }
    if (subject == null) {
      return null;
    }
    int after = afterAddressee(word, behind, unit.end());
    int first = Math.min(subject.first(), group);
    return new Frame(word, cue(verb, behind), subject.first(), subject.last(), first, after, false);
  }

  /** "the minister resigned and said": the subject of the verb before. */
  private Subjects.@Nullable Phrase coordinated(int group, Unit unit) {
    int i = group - 1;
    boolean joined = i > unit.first() && clauses.tag(i) == Tag.CCONJ;
    while (joined && --i > unit.first()) {
      if (clauses.quoted[i] < 0 && clauses.isVerb(i) && clauses.tag(i) == Tag.VERB) {
        Subjects.Phrase subject = subjects.before(groupFirst(i, unit.first()), unit.first());
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  /**
   * "blasted the silence, saying …": the speaker is the subject of the clause; "she was quoted as
   * saying" is one frame.
   */
  private @Nullable Frame saying(CueWord word, int verb, Unit unit) {
    if (!word.takes("clause") || word.lemma().equals("be")) {
      return null;
    }
    for (int i = unit.first(); i < verb; i++) {
      if (clauses.quoted[i] < 0 && clauses.isVerb(i)) {
        boolean cited = clauses.is(verb - 1, "as");
        boolean quotes = cited && clauses.tokens.get(i).lemma().equals("quote");
        boolean quoted = cited && clauses.tokens.get(i).lemma().equals("be");
        Subjects.Phrase subject =
            quotes
                ? subjects.behind(i + 1, verb - 1)
                : subjects.before(groupFirst(i, unit.first()), unit.first());
        if (subject != null) {
          int after = afterAddressee(word, verb + 1, unit.end());
          int first = quoted ? subject.first() : verb;
          return new Frame(
              word, List.of(verb), subject.first(), subject.last(), first, after, false);
        }
      }
    }
    return null;
  }

  /**
   * "it was reported", "she was told by X"; other passives ("were told to leave") name no sayer.
   */
  private @Nullable Frame passive(CueWord word, int group, int verb, Unit unit) {
    boolean impersonal = clauses.is(group - 1, "it");
    boolean hearer =
        word.takes("order") && clauses.is(verb + 1, "that") || word.lemma().equals("tell");
    if (!impersonal && !hearer) {
      return null;
    }
    int after = clauses.skipAdverbials(verb + 1, unit.end());
    if (!impersonal && !clauses.is(after, "that") && !clauses.is(after, "by")) {
      return null;
    }
    Subjects.Phrase by = clauses.is(after, "by") ? subjects.behind(after + 1, unit.end()) : null;
    if (by != null) {
      after = by.last() + 1;
    }
    int first = impersonal ? group - 1 : group;
    List<Integer> cue = List.of(verb);
    return by == null
        ? new Frame(word, cue, -1, -1, first, after, false)
        : new Frame(word, cue, by.first(), by.last(), first, after, false);
  }

  private @Nullable Frame accordingTo(int according, Unit unit) {
    Subjects.Phrase source = subjects.behind(according + 2, unit.end());
    if (source == null) {
      return null;
    }
    CueWord word = new CueWord("according to", Set.of("clause"), Medium.SPEECH_OR_WRITING);
    List<Integer> cue = List.of(according, according + 1);
    return new Frame(word, cue, source.first(), source.last(), according, source.last() + 1, true);
  }

  /** "is said to have told": the group begins with "is". */
  private int saidTo(int group, int floor) {
    boolean hearsay =
        group - 2 > floor
            && clauses.is(group - 1, "to")
            && PASSIVES.contains(clauses.lower(group - 2));
    return hearsay ? groupFirst(group - 2, floor) : group;
  }

  private int groupFirst(int verb, int floor) {
    int first = verb;
    while (first > floor
        && clauses.quoted[first - 1] < 0
        && (clauses.tag(first - 1) == Tag.AUX
            || clauses.tag(first - 1) == Tag.ADV
            || clauses.tag(first - 1) == Tag.PART)
        && !clauses.is(first - 1, "to")) {
      first--;
    }
    while (first < verb && clauses.tokens.get(first).lemma().endsWith("'s")) {
      first++;
    }
    return first;
  }

  private boolean isDenied(int group, int verb) {
    for (int i = group; i < verb; i++) {
      if (clauses.is(i, "not")
          || clauses.is(i, "n't")
          || clauses.is(i, "n’t")
          || clauses.is(i, "never")
          || clauses.is(i, "neither")
          || clauses.is(i, "nor")) {
        return true;
      }
    }
    return REFUSALS.contains(clauses.tokens.get(verb).lemma());
  }

  private boolean isPassive(int group, int verb) {
    boolean be = false;
    for (int i = group; i < verb; i++) {
      boolean hearsay = PASSIVES.contains(clauses.lower(i + 1)) && clauses.is(i + 2, "to");
      be |= clauses.tokens.get(i).lemma().equals("be") && !hearsay;
    }
    return be && !clauses.lower(verb).endsWith("ing");
  }

  private int particleEnd(int from, int end) {
    return from < end && PARTICLES.contains(clauses.lower(from)) ? from + 1 : from;
  }

  private int afterAddressee(CueWord word, int from, int end) {
    int after = clauses.skipAdverbials(from, end);
    if (word.takes("order")) {
      after = addresseeEnd(after, end);
    } else if (clauses.is(after, "to") && after + 1 < end && !clauses.isVerb(after + 1)) {
      after = clauses.nounPhraseEnd(after + 1, end);
    }
    return clauses.skipAdverbials(after, end);
  }

  /** The addressee is one phrase; a pronoun or article behind it begins the clause. */
  private int addresseeEnd(int from, int end) {
    int stop = clauses.nounPhraseEnd(from, end);
    boolean clauseFollows = stop < end && (clauses.isVerb(stop) || clauses.tag(stop) == Tag.ADV);
    if (clauseFollows && stop - 1 > from) {
      for (int i = from + 1; i < stop; i++) {
        if (clauses.tag(i) == Tag.DET
            || clauses.isNominativePronoun(i)
            || clauses.tag(i - 1) == Tag.PROPN && clauses.tag(i) != Tag.PROPN) {
          return i;
        }
      }
    }
    return stop;
  }

  private static List<Integer> cue(int verb, int behind) {
    return behind > verb + 1 ? List.of(verb, verb + 1) : List.of(verb);
  }
}
