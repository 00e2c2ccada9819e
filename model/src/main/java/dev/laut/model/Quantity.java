package dev.laut.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of something.
 *
 * @param span modifier, number and scale word, without the unit: "rund 2,5 Millionen"
 * @param low least value, null where it is open
 * @param high greatest value, null where it is open
 * @param unit what is counted, as written ("Soldaten", "%"), or null
 */
public record Quantity(
    Span span,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    Bound bound,
    Measure measure) {

  /**
   * @throws IllegalArgumentException if both ends are open or low exceeds high
   */
  public Quantity {
    if (low == null && high == null) {
      throw new IllegalArgumentException("quantity at %s is open at both ends".formatted(span));
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "quantity at %s: low %s exceeds high %s".formatted(span, low, high));
    }
  }
}
