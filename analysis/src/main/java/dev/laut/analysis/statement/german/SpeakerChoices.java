package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.learned.Features;
import dev.laut.analysis.statement.learned.SpeakerChoice;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may have said a statement: the rules' answer, former speakers, subjects, other phrases. */
final class SpeakerChoices {

  /** Sentences from a former statement. */
  private static final int FARTHEST = 6;

  /** Sentences in which phrases are looked for, before the statement and behind it. */
  private static final int BEFORE = 3;

  private static final int BEHIND = 1;

  /** Tokens behind the statement in which another one tells its speaker in advance. */
  private static final int AHEAD = 40;

  private static final int LONGEST_SPEAKER = 40;
  private static final int LONGEST_SENTENCE = 400;

  private final Situation situation;
  private final Words words;
  private final Annotated text;
  private final SpeakerTraits traits;

  SpeakerChoices(Situation situation) {
    this.situation = situation;
    words = situation.words();
    text = words.annotated();
    traits = new SpeakerTraits(situation);
  }

  List<SpeakerChoice> of(int index, List<Attribution> found) {
    Attribution statement = found.get(index);
    int start = text.tokenAt(statement.quote().getFirst().begin());
    int stop = text.tokenAt(statement.quote().getLast().end() - 1);
    Sentence sentence = words.sentenceOf(start);
    Map<Integer, Phrase> phrases = new LinkedHashMap<>();
    int former = former(phrases, found, index, sentence);
    following(phrases, found, index, sentence, stop);
    int last = Math.min(words.sentences().size() - 1, sentence.index() + BEHIND);
    for (int i = Math.max(0, sentence.index() - BEFORE); i <= last; i++) {
      phrases(phrases, situation.parse().clauses().get(i));
    }
    statement.speaker().forEach(span -> ruled(phrases, span));
    String type = statement.type().label() + (statement.frame().isEmpty() ? "" : ".framed");
    List<SpeakerChoice> choices = new ArrayList<>();
    choices.add(new SpeakerChoice(List.of(), () -> nobody(statement, type, former)));
    for (Phrase phrase : phrases.values()) {
      Run run = phrase.run();
      if (statement.type() == StatementType.REPORTED || !isIn(statement.quote(), run.first())) {
        choices.add(
            new SpeakerChoice(
                List.of(text.span(run.first(), run.end() - 1)),
                () -> traits.of(statement, type, phrase, sentence, start, stop)));
      }
    }
    return choices;
  }

  private static Features nobody(Attribution statement, String type, int former) {
    String by = Traits.family(statement.by());
    String ruled = statement.speaker().isEmpty() ? "nobody" : "somebody";
    return new Features(type)
        .add("nobody", by)
        .add("nobody.former", Traits.size(former))
        .add("nobody.ruled", ruled, by);
  }

  /** The speakers of the statements before, the last one first; how many there are. */
  private int former(
      Map<Integer, Phrase> phrases, List<Attribution> found, int index, Sentence sentence) {
    int start = text.tokenAt(found.get(index).quote().getFirst().begin());
    int order = 0;
    for (int k = index - 1; k >= 0; k--) {
      Attribution other = found.get(k);
      int at = text.tokenAt(other.quote().getFirst().begin());
      int away = sentence.index() - words.sentenceOf(at).index();
      if (away > FARTHEST) {
        break;
      }
      if (at < start && speaks(phrases, other, order, -away)) {
        order++;
      }
    }
    return order;
  }

  private void following(
      Map<Integer, Phrase> phrases,
      List<Attribution> found,
      int index,
      Sentence sentence,
      int stop) {
    for (int k = index + 1; k < found.size(); k++) {
      Attribution other = found.get(k);
      int at = text.tokenAt(other.quote().getFirst().begin());
      if (at > stop + AHEAD) {
        break;
      }
      if (at > stop) {
        int away = words.sentenceOf(at).index() - sentence.index();
        speaks(phrases, other, Phrase.FOLLOWING, away);
      }
    }
  }

  private boolean speaks(Map<Integer, Phrase> phrases, Attribution other, int order, int away) {
    if (other.speaker().isEmpty()) {
      return false;
    }
    int first = text.tokenAt(other.speaker().getFirst().begin());
    int end = text.tokenAt(other.speaker().getLast().end() - 1) + 1;
    if (end <= first || end - first > LONGEST_SPEAKER) {
      return false;
    }
    Phrase phrase = phrases.computeIfAbsent(first, f -> new Phrase(new Run(first, end)));
    return phrase.speaks(order, away, other);
  }

  private void phrases(Map<Integer, Phrase> phrases, Clauses clauses) {
    Sentence sentence = clauses.sentence();
    if (sentence.end() - sentence.first() > LONGEST_SENTENCE) {
      return;
    }
    for (Clause clause : clauses.all()) {
      Predicate predicate = situation.parse().predicate(clauses, clause);
      for (Run run : situation.parse().subject(clauses, clause)) {
        phrases
            .computeIfAbsent(run.first(), f -> new Phrase(run))
            .isSubject(clause.isMain(), predicate != null && predicate.cue() != null);
      }
    }
    NounPhrases nouns = situation.parse().phrases();
    int i = sentence.first();
    while (i < sentence.end()) {
      int end = nouns.starts(i) ? nouns.end(i, sentence.end()) : i;
      boolean phrase = end > i + 1 || end > i && (words.isNoun(i) || words.isTag(i, Tag.PRON));
      if (phrase) {
        int first = i;
        int behind = end;
        phrases
            .computeIfAbsent(i, f -> new Phrase(new Run(first, behind)))
            .standsBehind(words.isTag(i - 1, Tag.ADP) ? words.lower(i - 1) : "");
      }
      i = phrase ? end : i + 1;
    }
  }

  /** The rules' answer by its very words, beside another one that begins with the same word. */
  private void ruled(Map<Integer, Phrase> phrases, Span span) {
    int first = text.tokenAt(span.begin());
    int end = text.tokenAt(span.end() - 1) + 1;
    Phrase there = phrases.get(first);
    Run run = new Run(first, end);
    if (there != null && there.run().equals(run)) {
      there.isRuled();
    } else {
      phrases
          .computeIfAbsent(
              -1 - first, f -> there == null ? new Phrase(run) : new Phrase(run, there))
          .isRuled();
    }
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
