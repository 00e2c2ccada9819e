package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the article attributes to somebody, or marks as hearsay. All spans count in the article's
 * text.
 *
 * @param id unique in the article, as {@code s3}
 * @param quote what is said; several spans where a frame interrupts it
 * @param speaker the words that name who says it; may stand in another sentence; may be empty
 * @param cue the words that signal saying
 * @param frame the clause around the cue that introduces the quote
 * @param addressee the words that name to whom
 * @param inside id of the statement that this one is part of, or null
 * @param chain nearest to the reader first, the origin last; the outlet itself is not in it; never
 *     empty
 * @param by the rule or model that found it
 * @param judged what learned models said of it; empty where rules alone decided
 */
public record Statement(
    String id,
    StatementType type,
    Medium medium,
    List<Span> quote,
    List<Span> speaker,
    List<Span> cue,
    List<Span> frame,
    List<Span> addressee,
    @Nullable String inside,
    List<Source> chain,
    Hedge hedge,
    String by,
    List<Judgement> judged) {

  /** A statement on which rules alone decided. */
  public Statement(
      String id,
      StatementType type,
      Medium medium,
      List<Span> quote,
      List<Span> speaker,
      List<Span> cue,
      List<Span> frame,
      List<Span> addressee,
      @Nullable String inside,
      List<Source> chain,
      Hedge hedge,
      String by) {
    this(
        id, type, medium, quote, speaker, cue, frame, addressee, inside, chain, hedge, by,
        List.of());
  }

  /**
   * @throws IllegalArgumentException if there is no quote or no chain
   */
  public Statement {
    quote = List.copyOf(quote);
    speaker = List.copyOf(speaker);
    cue = List.copyOf(cue);
    frame = List.copyOf(frame);
    addressee = List.copyOf(addressee);
    chain = List.copyOf(chain);
    judged = List.copyOf(judged);
    if (quote.isEmpty()) {
      throw new IllegalArgumentException("statement %s has no quote".formatted(id));
    }
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("statement %s has no chain".formatted(id));
    }
  }

  /** The last link of the chain: who is said to know. */
  public Source origin() {
    return chain.getLast();
  }
}
