package dev.laut.evaluation.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void splitsABylineAtTheWordsBetweenNamesOnly() {
    assertThat(Plain.people("Sandy Lund, Ute Held und Bo Runge & Andi Rauch"))
        .containsExactlyInAnyOrder("sandy lund", "ute held", "bo runge", "andi rauch");
  }

  @Test
  void foldsLigaturesAndSharpS() {
    assertThat(Plain.of("Oﬃzier auf der STRAßE")).isEqualTo("offizier auf der strasse");
  }
}
