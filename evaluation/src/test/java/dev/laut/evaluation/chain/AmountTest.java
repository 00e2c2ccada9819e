package dev.laut.evaluation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmountTest {

  @Test
  void agreesAtBothEnds() {
    assertThat(amount(300.0, 500.0).matches(amount(300.0, 500.0))).isTrue();
    assertThat(amount(300.0, 500.0).matches(amount(300.0, 501.0))).isFalse();
  }

  @Test
  void takesTheNumberForAnEndThatTheGoldLeavesOpen() {
    assertThat(amount(40.0, null).matches(amount(40.0, null))).isTrue();
    assertThat(amount(40.0, null).matches(amount(40.0, 40.0))).isTrue();
    assertThat(amount(40.0, null).matches(amount(40.0, 90.0))).isFalse();
    assertThat(amount(40.0, 40.0).matches(amount(40.0, null))).isFalse();
  }

  @Test
  void standsAtTheSamePlace() {
    assertThat(amount(2.0, 2.0).matches(new Amount(new Span(3, 7), 2.0, 2.0))).isFalse();
  }

  private static Amount amount(@Nullable Double low, @Nullable Double high) {
    return new Amount(new Span(0, 3), low, high);
  }
}
