package dev.laut.desk.article;

import dev.laut.desk.correct.CorrectionLine;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @param correction what a person said in place of what was found, or null
   */
  public record Card(int number, Statement statement, @Nullable CorrectionLine correction) {}
}
