package dev.laut.analysis.statement;

import dev.laut.model.Medium;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.List;

/**
 * A statement before its sources are resolved; the parts are those of {@link
 * dev.laut.model.Statement}.
 *
 * @param inside index, in the list that holds this one, of the attribution that this one is part
 *     of; -1 if there is none
 * @param by the rule or model that found it
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
    String by) {

  public Attribution {
    quote = List.copyOf(quote);
    speaker = List.copyOf(speaker);
    cue = List.copyOf(cue);
    frame = List.copyOf(frame);
    addressee = List.copyOf(addressee);
    if (quote.isEmpty()) {
      throw new IllegalArgumentException("an attribution must have a quote");
    }
  }
}
