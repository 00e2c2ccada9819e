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

  /** Most digits before and behind the point; whatever has more is no quantity of anything. */
  public static final int MAX_DIGITS = 1000;

  /**
   * @throws IllegalArgumentException if both ends are open, low exceeds high, or a number has more
   *     than {@link #MAX_DIGITS} digits
   */
  public Quantity {
    low = plain(span, low);
    high = plain(span, high);
    if (low == null && high == null) {
      throw new IllegalArgumentException("quantity at %s is open at both ends".formatted(span));
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "quantity at %s: low %s exceeds high %s".formatted(span, low, high));
    }
  }

  /**
   * 2.50 as 2.5 and 3E+2 as 300, so that equal numbers are equal and print as people write them.
   */
  private static @Nullable BigDecimal plain(Span span, @Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    if (number.scale() > MAX_DIGITS || number.precision() - number.scale() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "quantity at %s has more than %d digits".formatted(span, MAX_DIGITS));
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
