package dev.laut.analysis.statement;

import dev.laut.model.Judgement;
import dev.laut.model.Medium;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.List;
import java.util.stream.Stream;

/**
 * A statement before its sources are resolved; the parts are those of {@link
 * dev.laut.model.Statement}.
 *
 * @param inside index, in the list that holds this one, of the attribution that this one is part
 *     of; -1 if there is none
 * @param by the rule or model that found it
 * @param judged what learned models said of it; empty where rules alone decided
 */
public record Attribution(
    StatementType type,
    Medium medium,
    List<Span> quote,
    List<Span> speaker,
    List<Span> cue,
    List<Span> frame,
    List<Span> addressee,
    int inside,
    String by,
    List<Judgement> judged) {

  /** An attribution on which rules alone decided. */
  public Attribution(
      StatementType type,
      Medium medium,
      List<Span> quote,
      List<Span> speaker,
      List<Span> cue,
      List<Span> frame,
      List<Span> addressee,
      int inside,
      String by) {
    this(type, medium, quote, speaker, cue, frame, addressee, inside, by, List.of());
  }

  public Attribution {
    quote = List.copyOf(quote);
    speaker = List.copyOf(speaker);
    cue = List.copyOf(cue);
    frame = List.copyOf(frame);
    addressee = List.copyOf(addressee);
    judged = List.copyOf(judged);
    if (quote.isEmpty()) {
      throw new IllegalArgumentException("an attribution must have a quote");
    }
  }

  /** The same with another quote. */
  public Attribution withQuote(List<Span> other) {
    return new Attribution(type, medium, other, speaker, cue, frame, addressee, inside, by, judged);
  }

  /** The same said by somebody else. */
  public Attribution withSpeaker(List<Span> other) {
    return new Attribution(type, medium, quote, other, cue, frame, addressee, inside, by, judged);
  }

  /** The same as part of another one. */
  public Attribution withInside(int outer) {
    return new Attribution(type, medium, quote, speaker, cue, frame, addressee, outer, by, judged);
  }

  /** The same with one judgement more. */
  public Attribution judged(Judgement judgement) {
    List<Judgement> all = Stream.concat(judged.stream(), Stream.of(judgement)).toList();
    return new Attribution(type, medium, quote, speaker, cue, frame, addressee, inside, by, all);
  }
}
