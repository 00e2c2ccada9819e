package dev.laut.analysis.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EnglishChainsTest {

  private static Told told(String text) {
    return new Told("en", "The Fenland Post", text);
  }

  @Test
  void namesWhoIsMeantByAPronoun() {
    String text = "Mayor Ada Quill opened the gate. \"It will hold,\" she said.";
    assertEquals("person:Ada Quill", told(text).direct("\"It will hold,\"", "she", "said").chain());
  }

  @Test
  void takesAnUnnamedSpokespersonForTheOrganisation() {
    String text = "The lift was safe, a Corran Mining spokesman said.";
    assertEquals(
        "organisation:Corran Mining",
        told(text).indirect("The lift was safe", "a Corran Mining spokesman", "said").chain());
  }

  @Test
  void takesUpANamedCompanyByItsNoun() {
    String text = "Corran Mining shut the pit on Monday. The company said nobody was hurt.";
    assertEquals(
        "organisation:Corran Mining",
        told(text).indirect("nobody was hurt", "The company", "said").chain());
  }

  @Test
  void keepsAMinistryApartFromACompany() {
    String text =
        "The mining ministry sent inspectors to Corran Mining. The ministry said they found gas.";
    assertEquals(
        "organisation:mining ministry",
        told(text).indirect("they found gas", "The ministry", "said").chain());
  }

  @Test
  void takesASpokesmanBehindAnotherBodysNameForTheSubjects() {
    String text = "The ministry stopped payments to the Larch Museum, a spokesman said.";
    assertEquals(
        "organisation:ministry",
        told(text)
            .indirect("The ministry stopped payments to the Larch Museum", "a spokesman", "said")
            .chain());
  }

  @Test
  void keepsAnOfficeApartFromAHospital() {
    String text = "Files left Penn Lane Hospital in May, the privacy office has found.";
    assertEquals(
        "organisation:privacy office",
        told(text)
            .indirect("Files left Penn Lane Hospital in May", "the privacy office", "found")
            .chain());
  }

  @Test
  void takesNobodyForTheAuthorOfAnEmailThatHeWasSent() {
    String text = "An email to nurses speaks of \"loose bolts\".";
    assertEquals(
        "document:email to nurses",
        told(text).direct("\"loose bolts\"", "An email to nurses", "speaks").chain());
  }

  @Test
  void putsTheAgencyBeforeThePersonThatToldIt() {
    String text = "\"We heard a bang,\" digger Tom Rusk told Reuters.";
    assertEquals(
        "agency:Reuters > person:Tom Rusk",
        told(text).direct("\"We heard a bang,\"", "digger Tom Rusk", "told").chain());
  }

  @Test
  void leavesOutThePublisherThatWasTold() {
    String text = "\"We heard a bang,\" digger Tom Rusk told the Post.";
    assertEquals(
        "person:Tom Rusk",
        told(text).direct("\"We heard a bang,\"", "digger Tom Rusk", "told").chain());
  }

  @Test
  void followsWhomAReportCites() {
    String text =
        "According to a report in the weekly Harbour Times, which cited two diplomats, the general"
            + " has fled.";
    assertEquals(
        "outlet:Harbour Times > group:diplomats",
        told(text)
            .indirect(
                "the general has fled",
                "a report in the weekly Harbour Times, which cited two diplomats",
                "According to … cited")
            .chain());
  }

  @Test
  void readsCitingBehindAComma() {
    String text = "The army has split, AFP reported, citing a palace guard.";
    assertEquals(
        "agency:AFP > anonymous:palace guard",
        told(text).indirect("The army has split", "AFP", "reported").chain());
  }

  @Test
  void veilsPeopleFamiliarWithTheMatter() {
    String text = "The deal is off, two people familiar with the talks said.";
    assertEquals(
        "anonymous:people familiar with the talks",
        told(text)
            .indirect("The deal is off", "two people familiar with the talks", "said")
            .chain());
  }

  @Test
  void putsTheOutletBeforeTheDocumentThatItSaw() {
    String text = "An internal memo, seen by the Harbour Times, says the shaft was unsafe.";
    assertEquals(
        "outlet:Harbour Times > document:internal memo",
        told(text).indirect("the shaft was unsafe", "An internal memo", "says").chain());
  }

  @Test
  void putsTheLawsuitBeforeWhoFiledIt() {
    String text = "Corran Mining argues in its lawsuit that the union lied.";
    assertEquals(
        "document:lawsuit > organisation:Corran Mining",
        told(text).indirect("that the union lied", "Corran Mining", "argues").chain());
  }

  @Test
  void findsTheNameBehindTheComma() {
    String text = "A lawyer for the widows, Nell Aubry, called it a whitewash.";
    assertEquals(
        "person:Nell Aubry",
        told(text).direct("a whitewash", "A lawyer for the widows, Nell Aubry,", "called").chain());
  }

  @Test
  void takesOneOfSeveralForAnonymous() {
    String text = "Three miners came up at dawn. \"It was dark,\" one of them said.";
    assertEquals(
        "anonymous:miners", told(text).direct("\"It was dark,\"", "one of them", "said").chain());
  }

  @Test
  void leadsToAVeiledSourceThroughTheOneThatCitedIt() {
    String text =
        "The portal Kestrel24 quotes an unnamed guard as saying the king is ill. The guard did not"
            + " see him, he says.";
    Told told =
        told(text)
            .indirect("the king is ill", "an unnamed guard", "quotes … as saying")
            .indirect("The guard did not see him", "he", "says");
    assertEquals("outlet:Kestrel24 > anonymous:unnamed guard", told.chains().get(0));
    assertEquals("outlet:Kestrel24 > anonymous:unnamed guard", told.chains().get(1));
  }

  @Test
  void knowsThatAnUncertaintySaysNothing() {
    String text = "The uncertainty means that the dam may fail. The prosecution says it held.";
    assertEquals(
        "unknown:null",
        told(text).indirect("that the dam may fail", "The uncertainty", "means").chain());
    assertEquals(
        "organisation:prosecution",
        told(text).indirect("it held", "The prosecution", "says").chain());
  }
}
