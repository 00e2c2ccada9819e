package dev.laut.analysis.statement.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FreeSpeechTest {

  @Test
  void joinsSentencesInTheSubjunctiveAndGivesThemToWhoSpokeLast() {
    assertThat(
            Found.speakers(
                "Die Werft teilte mit, der Frachter sei leck. Die Pumpen seien ausgefallen. Es"
                    + " bestehe keine Gefahr."))
        .containsExactly(
            "Indirect | der Frachter sei leck | Die Werft",
            "IndirectFreeIndirect | Die Pumpen seien ausgefallen. Es bestehe keine Gefahr."
                + " | Die Werft");
  }

  @Test
  void goesBackToAVerbOfSayingWithoutAStatement() {
    assertThat(Found.speakers("Die Ministerin äußerte sich dazu. Der Entwurf gehe zu weit."))
        .containsExactly("IndirectFreeIndirect | Der Entwurf gehe zu weit. | Die Ministerin");
  }

  @Test
  void takesWhatMightBeForNoSpeech() {
    assertThat(Found.in("Der Bau wäre der größte im Land.")).isEmpty();
  }

  @Test
  void hearsSollWithALookBack() {
    assertThat(Found.speakers("Der Wirt soll das Geld versteckt haben."))
        .containsExactly("FreeIndirect | Der Wirt soll das Geld versteckt haben. | ");
  }

  @Test
  void hearsWollenAsAClaimOfItsSubject() {
    assertThat(Found.speakers("Zwei Wanderer wollen den Bären gesehen haben."))
        .containsExactly(
            "FreeIndirect | Zwei Wanderer wollen den Bären gesehen haben. | Zwei Wanderer");
  }

  @Test
  void tellsTheGistWholeWithItsSpeaker() {
    assertThat(Found.speakers("Der Verband forderte am Dienstag höhere Löhne."))
        .containsExactly("Reported | Der Verband forderte am Dienstag höhere Löhne. | Der Verband");
  }

  @Test
  void takesAStormThatDemandsVictimsForNoSpeaker() {
    assertThat(Found.in("Der Sturm forderte drei Todesopfer.")).isEmpty();
  }
}
