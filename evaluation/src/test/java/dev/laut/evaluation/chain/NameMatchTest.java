package dev.laut.evaluation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameMatchTest {

  @Test
  void passesOverArticlesTitlesAndCase() {
    assertThat(NameMatch.same("Frau Dr. Ilse Tamm", "ilse TAMM")).isTrue();
  }

  @Test
  void passesOverGermanEndings() {
    assertThat(NameMatch.same("Zollkreisen", "Zollkreise")).isTrue();
    assertThat(NameMatch.same("Amt für Straßen", "Amt für STRASSE")).isTrue();
  }

  @Test
  void knowsTheShorterNameInTheLonger() {
    assertThat(NameMatch.same("Tamm", "Ilse Tamm")).isTrue();
    assertThat(NameMatch.same("Ilse Tamm", "Ilse Tammsen")).isFalse();
  }

  @Test
  void keepsNobodyApartFromSomebody() {
    assertThat(NameMatch.same(null, "")).isTrue();
    assertThat(NameMatch.same("die", "Ilse Tamm")).isFalse();
  }
}
