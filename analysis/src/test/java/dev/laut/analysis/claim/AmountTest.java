package dev.laut.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Bound;
import dev.laut.model.Measure;
import dev.laut.model.Quantity;
import dev.laut.model.Span;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {

  private static Amount jobs(int number, Bound bound) {
    BigDecimal value = BigDecimal.valueOf(number);
    return Amount.of(
        new Quantity(new Span(0, 1), value, value, "jobs", bound, Measure.COUNT), "job");
  }

  @Test
  void takesAPreciseNumberForTheOneThatWasRounded() {
    assertThat(jobs(860, Bound.ABOUT).agrees(jobs(862, Bound.EXACT))).isTrue();
    assertThat(jobs(860, Bound.EXACT).agrees(jobs(862, Bound.EXACT))).isFalse();
    assertThat(jobs(860, Bound.ABOUT).agrees(jobs(1400, Bound.EXACT))).isFalse();
  }

  @Test
  void comparesCountsOfOneThingOnly() {
    BigDecimal forty = BigDecimal.valueOf(40);
    Amount boats =
        Amount.of(
            new Quantity(new Span(0, 1), forty, forty, "boats", Bound.EXACT, Measure.COUNT),
            "boat");

    assertThat(jobs(40, Bound.EXACT).isComparable(boats)).isFalse();
    assertThat(jobs(40, Bound.EXACT).isComparable(jobs(50, Bound.EXACT))).isTrue();
  }

  @Test
  void tellsAClaimByNoSmallCount() {
    assertThat(jobs(3, Bound.EXACT).isTelling()).isFalse();
    assertThat(jobs(40, Bound.EXACT).isTelling()).isTrue();
  }
}
