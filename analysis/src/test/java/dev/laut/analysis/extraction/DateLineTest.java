package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Veröffentlicht am 4. März 2026, aktualisiert am 6. März 2026",
        "Letzte Änderung: 06.03.2026 - 14:49:39 Erschienen am: 04.03.2026",
        "Published March 4, 2026. Last updated March 6, 2026",
        "Publié le 4 mars 2026 - Mis à jour le 6 mars 2026",
        "4 de marzo de 2026 | Actualizado: 6 de marzo de 2026",
        "Pubblicato il 4 marzo 2026, aggiornato il 6 marzo 2026",
        "4 marca 2026, aktualizacja: 6 marca 2026",
        "4 de março de 2026 - Atualizado em 6 de março de 2026",
      })
  void tellsFirstPublicationFromUpdateInSevenLanguages(String text) {
    DateLine line = DateLine.of(text, "", false);
    assertThat(line.published()).startsWith("2026-03-04");
    assertThat(line.updated()).startsWith("2026-03-06");
  }

  @Test
  void findsTheLabelInTheLineBefore() {
    assertThat(DateLine.of("06.03.2026", "Zuletzt aktualisiert", false))
        .isEqualTo(new DateLine(null, "2026-03-06", "06.03.2026"));
  }

  @Test
  void takesTheFirstOfDatesWithoutLabel() {
    assertThat(DateLine.of("Stand 12.11.2021 (gültig seit 05.11.2021)", "", false).published())
        .isEqualTo("2021-11-12");
  }
}
