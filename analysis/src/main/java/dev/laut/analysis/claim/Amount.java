package dev.laut.analysis.claim;

import dev.laut.model.Bound;
import dev.laut.model.Measure;
import dev.laut.model.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in a form in which articles can be held against each other.
 *
 * @param low least value
 * @param high greatest value
 * @param unit concept of what is counted, or null
 * @param quantity as the article has it
 */
record Amount(BigDecimal low, BigDecimal high, @Nullable String unit, Quantity quantity) {

  private static final BigDecimal ABOUT = new BigDecimal("0.02");

  /** Numbers below this one are too common to tell a claim. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(13);

  static Amount of(Quantity quantity, @Nullable String unit) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    BigDecimal some = low != null ? low : high;
    if (some == null) {
      throw new IllegalArgumentException("quantity %s is open".formatted(quantity));
    }
    return new Amount(low != null ? low : some, high != null ? high : some, unit, quantity);
  }

  Measure measure() {
    return quantity.measure();
  }

  /** Whether the number alone tells what it counts: no "two", no "three". */
  boolean isTelling() {
    return measure() != Measure.COUNT || high.compareTo(SMALL) >= 0;
  }

  /** Whether both count the same and may name one value; "862" is "about 860". */
  boolean agrees(Amount other) {
    BigDecimal slack = high.abs().max(other.high.abs()).multiply(ABOUT);
    boolean near =
        low.subtract(slack).compareTo(other.high) <= 0
            && other.low.subtract(slack).compareTo(high) <= 0;
    boolean rounded = isRounded() || other.isRounded();
    boolean equal = low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    return rounded ? near : equal;
  }

  private boolean isRounded() {
    return quantity.bound() == Bound.ABOUT || quantity.bound() == Bound.RANGE;
  }

  /** Whether both are values for questions of one kind. */
  boolean isComparable(Amount other) {
    if (measure() != other.measure()) {
      return false;
    }
    return measure() != Measure.COUNT || unit != null && unit.equals(other.unit);
  }
}
