package dev.laut.evaluation.chain;

import dev.laut.evaluation.measure.Excerpt;
import dev.laut.model.Span;
import dev.laut.model.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A quantity as either side has it; an end that is open is null. */
record Amount(Span span, @Nullable Double low, @Nullable Double high) {

  private static final double TOLERANCE = 1e-9;

  static Amount of(JsonObject json) {
    return new Amount(
        Objects.requireNonNull(json.span("span"), "a quantity without a span"),
        value(json.number("low")),
        value(json.number("high")));
  }

  private static @Nullable Double value(@Nullable BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }

  /**
   * Whether {@code found} overlaps this gold amount and agrees at both ends; at an end that the
   * gold leaves open, it may also have the number of the other end.
   */
  boolean matches(Amount found) {
    return span.overlaps(found.span)
        && endMatches(low, found.low, high)
        && endMatches(high, found.high, low);
  }

  private static boolean endMatches(
      @Nullable Double gold, @Nullable Double found, @Nullable Double other) {
    if (gold == null) {
      return found == null || found.equals(other);
    }
    return found != null && Math.abs(gold - found) <= TOLERANCE * Math.max(1, Math.abs(gold));
  }

  String show(String text) {
    return "[%s] %s..%s".formatted(Excerpt.of(text, List.of(span)), low, high);
  }
}
