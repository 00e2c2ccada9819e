package dev.laut.analysis.statement.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectSpeechTest {

  @Test
  void findsTheFrameBehindAQuotation() {
    assertThat(Found.lines("„Wir haben nichts gehört“, sagte der Nachbar Otto Behrens."))
        .containsExactly(
            "Direct | „Wir haben nichts gehört“ | der Nachbar Otto Behrens | sagte"
                + " | , sagte der Nachbar Otto Behrens");
  }

  @Test
  void findsTheFrameBeforeAColon() {
    assertThat(Found.lines("Am Abend schrieb die Lehrerin: „Ich gehe nicht. Ich bleibe hier.“"))
        .containsExactly(
            "Direct | „Ich gehe nicht. Ich bleibe hier.“ | die Lehrerin | schrieb"
                + " | Am Abend schrieb die Lehrerin:");
  }

  @Test
  void pairsFrenchAndStraightMarksToo() {
    assertThat(Found.speakers("»Das Eis trägt noch nicht«, warnte Kern."))
        .containsExactly("Direct | »Das Eis trägt noch nicht« | Kern");
    assertThat(Found.speakers("\"Das Eis trägt noch nicht\", warnte Kern."))
        .containsExactly("Direct | \"Das Eis trägt noch nicht\" | Kern");
  }

  @Test
  void givesAQuotationWithoutFrameToWhoSpokeLast() {
    assertThat(Found.speakers("Kern lobte die Helfer. „Ohne sie hätten wir keine Chance gehabt.“"))
        .containsExactly("Direct | „Ohne sie hätten wir keine Chance gehabt.“ | Kern");
  }

  @Test
  void leavesTitlesInQuotationMarksAlone() {
    assertThat(Found.in("Der Film „Das leise Meer“ läuft seit Donnerstag.")).isEmpty();
  }

  @Test
  void takesOneWordForAStatementBehindAVerbThatNames() {
    assertThat(Found.lines("Der Anwalt nannte das Urteil „unfassbar“."))
        .containsExactly(
            "Direct | „unfassbar“ | Der Anwalt | nannte | Der Anwalt nannte das Urteil");
  }
}
