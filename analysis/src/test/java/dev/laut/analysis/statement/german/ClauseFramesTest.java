package dev.laut.analysis.statement.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseFramesTest {

  @Test
  void takesTheClauseWithDass() {
    assertThat(Found.lines("Die Bürgermeisterin sagte am Montag, dass die Brücke gesperrt bleibe."))
        .containsExactly(
            "Indirect | dass die Brücke gesperrt bleibe | Die Bürgermeisterin | sagte"
                + " | Die Bürgermeisterin sagte am Montag,");
  }

  @Test
  void joinsTheVerbWithItsSeparablePart() {
    assertThat(Found.lines("Die Werft teilte gestern mit, der Frachter sei leck geschlagen."))
        .containsExactly(
            "Indirect | der Frachter sei leck geschlagen | Die Werft | teilte + mit"
                + " | Die Werft teilte gestern mit,");
  }

  @Test
  void takesAuxiliariesIntoTheCue() {
    assertThat(Found.lines("Der Verein hat am Abend angekündigt, den Platz zu räumen."))
        .containsExactly(
            "Indirect | den Platz zu räumen | Der Verein | hat + angekündigt"
                + " | Der Verein hat am Abend angekündigt,");
  }

  @Test
  void leavesTheSpeakerOutInThePassive() {
    assertThat(Found.lines("Dem Kassenwart wird vorgeworfen, Belege vernichtet zu haben."))
        .containsExactly(
            "Indirect | Belege vernichtet zu haben |  | wird vorgeworfen"
                + " | Dem Kassenwart wird vorgeworfen,");
  }

  @Test
  void findsTheSubjectBehindTheVerb() {
    assertThat(Found.speakers("Den Anwohnern versprach der Stadtrat, dass der Lärm ende."))
        .containsExactly("Indirect | dass der Lärm ende | der Stadtrat");
  }

  @Test
  void keepsWhatIsSaidTogetherOverCoordinatedClauses() {
    assertThat(Found.speakers("Sie betonte, dass die Kasse stimme und niemand Geld verloren habe."))
        .containsExactly("Indirect | dass die Kasse stimme und niemand Geld verloren habe | Sie");
  }

  @Test
  void endsWhereTheFrameGoesOn() {
    assertThat(Found.speakers("Er ging davon aus, dass der Zug pünktlich sei, und kaufte Brot."))
        .containsExactly("Indirect | dass der Zug pünktlich sei | Er");
  }

  @Test
  void takesASubjunctiveBehindAColonForWhatIsSaid() {
    assertThat(Found.speakers("Die Reederei wehrt sich: Das Schiff sei in gutem Zustand."))
        .containsExactly("Indirect | Das Schiff sei in gutem Zustand | Die Reederei");
  }

  @Test
  void takesTheSupportVerbOfANounIntoTheCue() {
    assertThat(Found.lines("Der Rat fasste den Beschluss, das Bad zu schließen."))
        .containsExactly(
            "Indirect | das Bad zu schließen | Der Rat | fasste den Beschluss"
                + " | Der Rat fasste den Beschluss,");
  }

  @Test
  void findsTheAddressee() {
    String text = "Die Gärtnerin sagte der Morgenpost, dass der Frost früh komme.";
    assertThat(Found.in(text))
        .singleElement()
        .satisfies(
            found -> assertThat(Found.words(text, found.addressee())).isEqualTo("der Morgenpost"));
  }

  @Test
  void sharesTheSubjectOfJoinedClauses() {
    assertThat(Found.speakers("Der Wirt schloss die Tür und versprach, den Schaden zu zahlen."))
        .containsExactly("Indirect | den Schaden zu zahlen | Der Wirt");
  }

  @Test
  void takesAReasonInTheSubjunctiveForWhatIsSaid() {
    assertThat(Found.speakers("Der Rat lehnte den Plan ab, weil das Geld fehle."))
        .containsExactly("Indirect | weil das Geld fehle | Der Rat");
  }

  @Test
  void leavesAFrameInTheSubjunctiveToWhoReportsIt() {
    assertThat(Found.speakers("Kern sprach von Zweifeln. Der Fahrer behaupte, dass es glatt war."))
        .contains("IndirectFreeIndirect | Der Fahrer behaupte, dass es glatt war. | Kern");
  }
}
