package dev.laut.analysis.quantity;

import dev.laut.model.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written, without what stands around it.
 *
 * @param span in the text
 * @param end index of the first token behind it
 * @param low the value; of a range or score the smaller one
 * @param high the value; of a range or score the greater one; null where it is open ("Tausende")
 * @param factor what its scale words multiply, 1 if there are none
 * @param glued what is written in one word with it ("jährige", "person"), or null
 */
record Number(
    Span span,
    int end,
    BigDecimal low,
    @Nullable BigDecimal high,
    Shape shape,
    BigDecimal factor,
    @Nullable String glued) {

  Number(Span span, int end, BigDecimal value, Shape shape, @Nullable String glued) {
    this(span, end, value, value, shape, BigDecimal.ONE, glued);
  }

  enum Shape {
    DIGITS,
    WORD,
    /** "ein Dutzend": meant as about. */
    ROUND,
    /** "Tausende". */
    VAGUE,
    /** "300-500" in one word. */
    RANGE,
    ORDINAL,
    /** "2:1". */
    SCORE
  }

  boolean isPlain() {
    return shape == Shape.DIGITS || shape == Shape.WORD || shape == Shape.ROUND;
  }
}
