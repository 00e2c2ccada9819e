package dev.laut.evaluation.story;

import dev.laut.model.json.JsonObject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How many independent origins there are, from {@code low} to {@code high}. */
record Range(int low, int high) {

  static final Range NONE = new Range(0, 0);

  /** The {@code origins} of a story or claim; 0 to 0 where there are none. */
  static Range of(JsonObject json) {
    if (!json.has("origins")) {
      return NONE;
    }
    JsonObject origins = json.object("origins");
    return new Range(whole(origins.number("low")), whole(origins.number("high")));
  }

  private static int whole(@Nullable BigDecimal number) {
    return number == null ? 0 : number.intValue();
  }

  /** Whether {@code found} overlaps this gold range and is no more than {@code slack} wider. */
  boolean hit(Range found, int slack) {
    return found.low <= high && found.high >= low && found.high - found.low <= high - low + slack;
  }

  /** How far the middles lie apart. */
  double error(Range found) {
    return Math.abs(found.low + found.high - low - high) / 2.0;
  }

  @Override
  public String toString() {
    return low + "-" + high;
  }
}
