package dev.laut.analysis.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.model.StatementType;
import org.junit.jupiter.api.Test;

class HedgeFinderTest {

  private static Told de(String text) {
    return new Told("de", "Talbote", text);
  }

  private static Told en(String text) {
    return new Told("en", "The Fenland Post", text);
  }

  @Test
  void leavesAttributionInTheSubjunctivePlain() {
    String text = "Der Deich halte, sagte Deichgraf Ole Timm.";
    assertEquals(
        "plain", de(text).indirect("Der Deich halte", "Deichgraf Ole Timm", "sagte").hedge());
  }

  @Test
  void hedgesHearsayBySollen() {
    String text = "Der Chef soll längst im Ausland sein.";
    assertEquals("hedged: soll", de(text).free(text, "").hedge());
  }

  @Test
  void leavesADutyInsideSomebodysWordsPlain() {
    String text = "Alle sollen zu Hause bleiben, sagte Deichgraf Ole Timm.";
    assertEquals(
        "plain",
        de(text).indirect("Alle sollen zu Hause bleiben", "Deichgraf Ole Timm", "sagte").hedge());
  }

  @Test
  void hedgesWhatSomebodyClaimsToHaveSeen() {
    String text = "Zwei Jäger wollen am Waldrand gegen Abend einen Wolf gesehen haben.";
    assertEquals(
        "hedged: wollen am Waldrand gegen Abend einen Wolf gesehen haben",
        de(text).free(text, "Zwei Jäger").hedge());
  }

  @Test
  void countsNoDoubtInsideTheQuote() {
    String text = "„Das ist womöglich falsch, es gibt keine Beweise“, sagte Deichgraf Ole Timm.";
    assertEquals(
        "plain",
        de(text)
            .direct(
                "„Das ist womöglich falsch, es gibt keine Beweise“", "Deichgraf Ole Timm", "sagte")
            .hedge());
  }

  @Test
  void doubtsWhatTheNextSentenceSaysIsNotProven() {
    String text =
        "Die Miliz erklärte, die Stadt sei gefallen. Die Angaben ließen sich nicht unabhängig"
            + " überprüfen.";
    assertEquals(
        "doubted: ließen sich nicht unabhängig überprüfen",
        de(text).indirect("die Stadt sei gefallen", "Die Miliz", "erklärte").hedge());
  }

  @Test
  void deniesWhatTheOutletCallsUntrue() {
    String text = "Im Netz hieß es, die Schule brenne. Das ist falsch.";
    assertEquals(
        "denied: Das ist falsch", de(text).indirect("die Schule brenne", "", "hieß es").hedge());
  }

  @Test
  void leavesTheDenialOfAnotherPartyToThatParty() {
    String text =
        "Der Verein sprach von Betrug, es fehle Geld. „Das ist falsch“, sagte Kassier Jan Ruhl.";
    Told told = de(text).direct("„Das ist falsch“", "Kassier Jan Ruhl", "sagte");
    assertEquals("plain", told.indirect("es fehle Geld", "Der Verein", "sprach").hedge());
  }

  @Test
  void doubtsWhatIsSaidWithoutEvidence() {
    String text = "Ein Blog hatte ohne Belege behauptet, der Brunnen sei vergiftet.";
    assertEquals(
        "doubted: ohne Belege",
        de(text).indirect("der Brunnen sei vergiftet", "Ein Blog", "behauptet").hedge());
  }

  @Test
  void hedgesMediaWithoutNames() {
    String text = "Medienberichten zufolge ist die Fähre gesunken.";
    assertEquals(
        "hedged: Medienberichten",
        de(text).indirect("ist die Fähre gesunken", "Medienberichten", "zufolge").hedge());
  }

  @Test
  void hedgesClaimsAndAllegationsInEnglish() {
    String text = "The guard claimed the gate was open.";
    assertEquals(
        "hedged: claimed", en(text).indirect("the gate was open", "The guard", "claimed").hedge());
    String other = "The king has reportedly fled.";
    assertEquals("hedged: reportedly", en(other).free(other, "").hedge());
  }

  @Test
  void doubtsWhatCouldNotBeVerified() {
    String text =
        "The rebels said they held the airport. The report could not be independently verified.";
    assertEquals(
        "doubted: not be independently verified",
        en(text).indirect("they held the airport", "The rebels", "said").hedge());
  }

  @Test
  void deniesWithInFact() {
    String text = "The Star wrote that forty had died. In fact two people were hurt.";
    assertEquals(
        "denied: In fact", en(text).indirect("that forty had died", "The Star", "wrote").hedge());
  }

  @Test
  void keepsParagraphsApart() {
    String text = "The rebels said they held the airport.\n\nNo evidence was found in the mine.";
    assertEquals(
        "plain",
        en(text)
            .with(StatementType.INDIRECT, "they held the airport", "The rebels", "said")
            .hedge());
  }
}
