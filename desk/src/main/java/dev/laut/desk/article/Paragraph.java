package dev.laut.desk.article;

import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.List;

/**
 * A block of the text with the cards beside it.
 *
 * @param kind label of the block's kind
 * @param cards statements that begin here
 */
public record Paragraph(String kind, Span span, List<Piece> pieces, List<Card> cards) {

  /**
   * A statement in the margin.
   *
   * @param number from 1, in text order
   */
  public record Card(int number, Statement statement) {}
}
