package dev.laut.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final String TEXT = "Der Hafen ist zu.";
  private static final Span HARBOUR = Draft.in(TEXT, "Hafen");

  @Test
  void cutsItsWordsOutOfTheText() {
    assertThat(HARBOUR.in(TEXT)).isEqualTo("Hafen");
    assertThat(HARBOUR.length()).isEqualTo(5);
    assertThat(HARBOUR.shift(1).in(TEXT)).isEqualTo("afen ");
  }

  @Test
  void refusesToEndBeforeItStarts() {
    assertThatThrownBy(() -> new Span(9, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [9, 4) ends before it starts");
  }

  @Test
  void refusesToBeginBeforeTheText() {
    assertThatThrownBy(() -> new Span(-1, 4)).hasMessage("span [-1, 4) begins before the text");
  }

  @Test
  void coversAnotherOneAndTheGapBetween() {
    assertThat(HARBOUR.cover(Draft.in(TEXT, "zu")).in(TEXT)).isEqualTo("Hafen ist zu");
  }

  @Test
  void containsButDoesNotReachItsEnd() {
    assertThat(HARBOUR.contains(HARBOUR)).isTrue();
    assertThat(HARBOUR.contains(Draft.in(TEXT, "Haf"))).isTrue();
    assertThat(HARBOUR.contains(Draft.in(TEXT, "Hafen "))).isFalse();
    assertThat(HARBOUR.contains(HARBOUR.begin())).isTrue();
    assertThat(HARBOUR.contains(HARBOUR.end())).isFalse();
  }

  @Test
  void overlapsOnlyWhereACharacterIsShared() {
    assertThat(HARBOUR.overlaps(Draft.in(TEXT, "er H"))).isTrue();
    assertThat(HARBOUR.overlaps(Draft.in(TEXT, " ist"))).isFalse();
    assertThat(HARBOUR.overlaps(new Span(4, 4))).isFalse();
    assertThat(new Span(4, 4).isEmpty()).isTrue();
  }

  @Test
  void sortsTheOneThatContainsBeforeTheContained() {
    assertThat(Stream.of(new Span(4, 6), new Span(7, 8), new Span(4, 9), new Span(0, 1)).sorted())
        .containsExactly(new Span(0, 1), new Span(4, 9), new Span(4, 6), new Span(7, 8));
  }
}
