package dev.laut.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void keepsLettersNumbersAndUnderscoresTogether() {
    assertThat(Words.of("Die Fähre_2 trug 1½ Tonnen Ⅻ-mal „Öl“"))
        .containsExactly("Die", "Fähre_2", "trug", "1½", "Tonnen", "Ⅻ", "mal", "Öl");
  }

  @Test
  void breaksAtACombiningMark() {
    assertThat(Words.of("Fa\u0308hre")).containsExactly("Fa", "hre");
  }

  @Test
  void countsCodePoints() {
    assertThat(Words.spans("😀 ja 😀 nein")).containsExactly(new Span(2, 4), new Span(7, 11));
  }
}
