package dev.laut.analysis.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GermanChainsTest {

  private static Told told(String text) {
    return new Told("de", "Talbote", text);
  }

  @Test
  void namesWhoIsMeantByAPronoun() {
    String text =
        "Stadtwerkeleiterin Jutta Voss trat vor die Presse. „Das Wasser ist sauber“, sagte sie.";
    assertEquals(
        "person:Jutta Voss", told(text).direct("„Das Wasser ist sauber“", "sie", "sagte").chain());
  }

  @Test
  void givesTheFullestNameForASurname() {
    String text =
        "Der Schlosser Arne Pohl wartet seit Tagen. Niemand habe ihn gewarnt, klagt Pohl.";
    assertEquals(
        "person:Arne Pohl",
        told(text).indirect("Niemand habe ihn gewarnt", "Pohl", "klagt").chain());
  }

  @Test
  void takesTheAgencyOfADatelineForNoShortName() {
    String text = "Lohe (SID) - Der TSV Lohe sucht einen Trainer, teilte der TSV Lohe mit.";
    assertEquals(
        "organisation:TSV Lohe",
        told(text).indirect("Der TSV Lohe sucht einen Trainer", "der TSV Lohe", "teilte").chain());
  }

  @Test
  void goesOnWithWhoeverSpokeBeforeWhereNobodySpeaks() {
    String text =
        "Das Werk soll schließen, verlautete aus Kreisen der Belegschaft. „Es ist aus“, hieß es.";
    assertEquals(
        "anonymous:Kreisen der Belegschaft",
        told(text)
            .indirect("Das Werk soll schließen", "Kreisen der Belegschaft", "verlautete")
            .direct("„Es ist aus“", "", "hieß")
            .chain());
  }

  @Test
  void takesAnUnnamedSpokespersonForTheOrganisation() {
    String text = "Der Damm sei sicher, sagte eine Sprecherin des Wasseramts Lohe.";
    assertEquals(
        "organisation:Wasseramts Lohe",
        told(text)
            .indirect("Der Damm sei sicher", "eine Sprecherin des Wasseramts Lohe", "sagte")
            .chain());
  }

  @Test
  void findsTheOrganisationOfASpokespersonInTheWord() {
    String text = "Es gebe keine Verletzten, sagte ein Polizeisprecher.";
    assertEquals(
        "organisation:Polizei",
        told(text).indirect("Es gebe keine Verletzten", "ein Polizeisprecher", "sagte").chain());
  }

  @Test
  void readsThroughTheNounsOfSaying() {
    String text = "Nach Angaben der Feuerwehr Lohe brannten zwei Hallen.";
    assertEquals(
        "organisation:Feuerwehr Lohe",
        told(text).indirect("brannten zwei Hallen", "Angaben der Feuerwehr Lohe", "Nach").chain());
  }

  @Test
  void takesOwnWordsForTheSubjects() {
    String text = "Die Molkerei Grünau verarbeitet nach eigenen Angaben 300 Tonnen am Tag.";
    assertEquals(
        "organisation:Molkerei Grünau",
        told(text).indirect("verarbeitet … 300 Tonnen am Tag", "eigenen Angaben", "nach").chain());
  }

  @Test
  void resolvesTheAuthorityAndNotTheCompanyNextToIt() {
    String text =
        "Das Veterinäramt Lohe schloss den Schlachthof der Firma Dorn. Die Firma klagt dagegen."
            + " Die Gefahr sei groß gewesen, teilte die Behörde mit.";
    assertEquals(
        "organisation:Veterinäramt Lohe",
        told(text).indirect("Die Gefahr sei groß gewesen", "die Behörde", "teilte … mit").chain());
  }

  @Test
  void putsTheAgencyBeforeThePersonThatToldIt() {
    String text = "„Wir bleiben“, sagte Wirtin Edda Brock der dpa.";
    assertEquals(
        "agency:dpa > person:Edda Brock",
        told(text).direct("„Wir bleiben“", "Wirtin Edda Brock", "sagte").chain());
  }

  @Test
  void leavesOutThePublisherThatWasTold() {
    String text =
        "„Wir bleiben“, sagte Wirtin Edda Brock dem Talboten. Sie sagte es dieser Zeitung.";
    assertEquals(
        "person:Edda Brock",
        told(text.replace("Talboten", "Talbote"))
            .direct("„Wir bleiben“", "Wirtin Edda Brock", "sagte")
            .chain());
  }

  @Test
  void followsTheAgencyIntoTheCirclesItHeardFrom() {
    String text = "Wie die AFP aus Koalitionskreisen erfuhr, ist der Plan vom Tisch.";
    assertEquals(
        "agency:AFP > anonymous:Koalitionskreisen",
        told(text).indirect("ist der Plan vom Tisch", "Koalitionskreisen", "erfuhr").chain());
  }

  @Test
  void keepsEveryHopOfACitation() {
    String text =
        "Die Anlage stehe still, meldete das Portal „Ruhrfunke“ unter Berufung auf das Magazin"
            + " „Der Ofen“, das wiederum einen Schichtleiter zitiert.";
    assertEquals(
        "outlet:Ruhrfunke > outlet:Der Ofen > anonymous:Schichtleiter",
        told(text).indirect("Die Anlage stehe still", "das Portal „Ruhrfunke“", "meldete").chain());
  }

  @Test
  void looksForTheSourceInTheNextSentence() {
    String text =
        "Der Vertrag sei geplatzt, berichtet das „Elbjournal“. Das Blatt beruft sich auf zwei"
            + " Insider.";
    assertEquals(
        "outlet:Elbjournal > anonymous:Insider",
        told(text).indirect("Der Vertrag sei geplatzt", "das „Elbjournal“", "berichtet").chain());
  }

  @Test
  void putsTheOutletBeforeTheDocumentThatItHas() {
    String text =
        "Die Brücke ist laut einem Gutachten der Ingenieurkammer, das dem „Elbjournal“ vorliegt,"
            + " marode.";
    assertEquals(
        "outlet:Elbjournal > document:Gutachten der Ingenieurkammer",
        told(text)
            .indirect("Die Brücke ist … marode", "einem Gutachten der Ingenieurkammer", "laut")
            .chain());
  }

  @Test
  void countsOnlyTheIssuerOfAPressRelease() {
    String text = "Das Werk schließe im Mai, heißt es in einer Mitteilung der Firma Dorn.";
    assertEquals(
        "organisation:Firma Dorn",
        told(text)
            .indirect("Das Werk schließe im Mai", "einer Mitteilung der Firma Dorn", "heißt es")
            .chain());
  }

  @Test
  void putsTheLetterBeforeItsWriter() {
    String text =
        "Landrätin Heide Klamm lehnt ab. Der Antrag komme zu spät, schreibt sie in einem Brief an"
            + " den Verein.";
    assertEquals(
        "document:Brief > person:Heide Klamm",
        told(text).indirect("Der Antrag komme zu spät", "sie", "schreibt").chain());
  }

  @Test
  void callsSeveralByTheirRoleAGroupAndOneAnonymous() {
    String text = "Es habe geknallt, berichteten Augenzeugen. „Alles bebte“, sagte ein Anwohner.";
    assertEquals(
        "group:Augenzeugen",
        told(text).indirect("Es habe geknallt", "Augenzeugen", "berichteten").chain());
    assertEquals(
        "anonymous:Anwohner", told(text).direct("„Alles bebte“", "ein Anwohner", "sagte").chain());
  }

  @Test
  void callsAUniqueOfficeAPerson() {
    String text = "Es sei genug da, sagte der Bürgermeister von Lohe.";
    assertEquals(
        "person:Bürgermeister von Lohe",
        told(text).indirect("Es sei genug da", "der Bürgermeister von Lohe", "sagte").chain());
  }

  @Test
  void addsWhoIsQuotedInsideAQuote() {
    String text = "„Mein Chef hat gesagt, dass wir gehen können“, erzählt die Köchin Mia Harms.";
    Told told =
        told(text)
            .direct(
                "„Mein Chef hat gesagt, dass wir gehen können“", "die Köchin Mia Harms", "erzählt")
            .indirect("dass wir gehen können", "Mein Chef", "hat gesagt");
    assertEquals("person:Mia Harms > person:Chef", told.chain());
  }

  @Test
  void goesOnWithTheChainOfASentenceWithoutCue() {
    String text = "Das Lager sei leer, sagte Händler Udo Rabe der KNA. Lieferungen gebe es keine.";
    Told told =
        told(text)
            .indirect("Das Lager sei leer", "Händler Udo Rabe", "sagte")
            .indirect("Lieferungen gebe es keine.", "Händler Udo Rabe", "");
    assertEquals("agency:KNA > person:Udo Rabe", told.chain());
  }

  @Test
  void knowsTheShortFormInBrackets() {
    String text =
        "Das Landesamt für Geologie (LfG) warnt. Der Hang rutsche weiter, teilte das LfG mit.";
    assertEquals(
        "organisation:Landesamt für Geologie",
        told(text).indirect("Der Hang rutsche weiter", "das LfG", "teilte … mit").chain());
  }

  @Test
  void saysUnknownWhereNobodyIsNamed() {
    String text = "Dem Vernehmen nach wechselt der Trainer.";
    assertEquals("unknown:null", told(text).free(text, "").chain());
  }

  @Test
  void givesThePublisherOnlyWhomItCites() {
    String text =
        "Wir hatten unter Berufung auf einen Vermerk des Bauamts berichtet, die Halle sei leer.";
    assertEquals(
        "document:Vermerk des Bauamts",
        told(text).indirect("die Halle sei leer", "Wir", "berichtet").chain());
  }

  @Test
  void hearsASourceBehindAReportThroughThatReport() {
    String text =
        "Die Werft steht vor dem Aus. Das meldet das Portal „Hafenblick“."
            + " Eine Quelle sagt, das Geld sei weg.";
    assertEquals(
        "outlet:Hafenblick > anonymous:Quelle",
        told(text)
            .indirect("Die Werft steht vor dem Aus", "das Portal „Hafenblick“", "meldet")
            .indirect("das Geld sei weg", "Eine Quelle", "sagt")
            .chain());
  }

  @Test
  void knowsThatADangerSaysNothing() {
    String text = "Die Gefahr besteht, dass der Damm bricht. Beobachtungen zeigen es.";
    assertEquals(
        "unknown:null",
        told(text).indirect("dass der Damm bricht", "Die Gefahr", "besteht").chain());
    assertEquals("unknown:null", told(text).indirect("es", "Beobachtungen", "zeigen").chain());
  }

  @Test
  void letsBodiesSpeakWhoseNamesEndLikeAbstractNouns() {
    String text = "Die Innung rechnet damit, dass der Damm hält.";
    assertEquals(
        "organisation:Innung",
        told(text).indirect("dass der Damm hält", "Die Innung", "rechnet").chain());
  }
}
