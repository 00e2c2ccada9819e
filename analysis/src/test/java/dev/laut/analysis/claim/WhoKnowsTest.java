package dev.laut.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Origins;
import org.junit.jupiter.api.Test;

/** Who counts as a source of a claim, and who is the same as another. */
class WhoKnowsTest {

  private static final String MILL =
      "Die Papiermühle in Orlau soll noch vor Weihnachten schließen, erfuhr der Bote aus der"
          + " Konzernspitze.";

  /** A story that begins with a paper's report on the mill, and what it says behind it. */
  private static Newsroom mill(String behind) {
    return new Newsroom("de")
        .add(
            "Orlauer Bote",
            "2025-02-03T06:00:00+01:00",
            "Papiermühle Orlau vor dem Aus",
            MILL + behind);
  }

  @Test
  void takesAVoiceBehindACircleForOneOfThem() {
    Origins origins =
        mill(" „Die Zahlen sind tiefrot, das war es“, sagte ein Aufsichtsratsmitglied.")
            .lead()
            .origins();

    assertThat(Newsroom.range(origins)).isEqualTo("1");
  }

  @Test
  void takesTheSameWordsForThoseOfTheSameMouth() {
    Origins origins =
        mill(" „Die Zahlen sind tiefrot, das war es“, sagte ein Aufsichtsratsmitglied.")
            .add(
                "Spätblatt",
                "2025-02-03T15:00:00+01:00",
                "Papiermühle soll schließen",
                "Schlechte Nachrichten aus Orlau: Die Papiermühle soll vor Weihnachten schließen,"
                    + " verlautete aus Betriebskreisen. „Die Zahlen sind tiefrot“, hieß es.")
            .lead()
            .origins();

    assertThat(Newsroom.range(origins)).isEqualTo("1");
  }

  @Test
  void countsWhoDeniedAndLaterSaysSoItself() {
    Newsroom room =
        mill("")
            .add(
                "dpa",
                "2025-02-03T12:00:00+01:00",
                "Konzern dementiert Aus für Papiermühle Orlau",
                "Der Konzern Lemmgau hat Berichte über ein Aus der Papiermühle in Orlau"
                    + " zurückgewiesen. „Orlau bleibt“, sagte Konzernchef Veit Marten.")
            .add(
                "dpa 2",
                "dpa",
                "de",
                "2025-02-20T12:00:00+01:00",
                "Papiermühle Orlau schließt vor Weihnachten",
                "Die Papiermühle in Orlau schließt noch vor Weihnachten, teilte der Konzern Lemmgau"
                    + " mit.");

    assertThat(Newsroom.names(room.lead().origins())).contains("Konzern Lemmgau").hasSize(2);
  }

  @Test
  void takesAnOfficeAndWhoeverHoldsItForOne() {
    Origins origins =
        new Newsroom("de")
            .add(
                "Talkurier",
                "2025-02-03T06:00:00+01:00",
                "Schule in Weddrich bleibt geschlossen",
                "Die Schule in Weddrich bleibt bis Mai geschlossen, sagte Baudezernentin Ulla Prent"
                    + " dem Talkurier.")
            .add(
                "Radio Tal",
                "2025-02-03T11:00:00+01:00",
                "Schule in Weddrich bis Mai geschlossen",
                "Die Schule in Weddrich bleibt nach Angaben des Baudezernats bis Mai geschlossen.")
            .lead()
            .origins();

    assertThat(Newsroom.range(origins)).isEqualTo("1");
  }

  @Test
  void takesAHeadForTheHouseThatWasNamedLast() {
    Origins origins =
        new Newsroom("en")
            .add(
                "Delta Wire",
                "2025-02-03T06:00:00Z",
                "Copperhill mine flooded",
                """
                The lower level of the Copperhill mine is flooded, Brackwater Metals said on Monday. \
                The mining inspectorate said it had been told.\
                """)
            .add(
                "The Fen Post",
                "2025-02-03T09:00:00Z",
                "Copperhill mine is flooded, boss says",
                """
                Brackwater Metals called reporters to the gate. The lower level of the Copperhill \
                mine is flooded, chief executive Ann Rusk said. “Pumps are running.”\
                """)
            .lead()
            .origins();

    assertThat(Newsroom.range(origins)).isEqualTo("1");
  }

  @Test
  void countsWhoeverConfirmsWithAnotherNumber() {
    Origins origins =
        new Newsroom("en")
            .add(
                "Harbour Echo",
                "2025-02-03T06:00:00Z",
                "Thieves took 4,000 bottles from Larch wine cellar, guard says",
                """
                Thieves took some 4,000 bottles from the Larch wine cellar in January, according to \
                a guard who works there.\
                """)
            .add(
                "Delta Wire",
                "2025-02-03T14:00:00Z",
                "Larch confirms theft, says 600 bottles gone",
                """
                Larch Wines confirmed on Monday that its cellar was broken into, but said no more \
                than 600 bottles were gone.\
                """)
            .lead()
            .origins();

    assertThat(Newsroom.names(origins)).containsExactlyInAnyOrder("guard", "Larch Wines");
  }

  @Test
  void countsASecondVoiceOfItsOwnInTheSameArticle() {
    Origins origins =
        new Newsroom("en")
            .add(
                "The Easel",
                "2025-02-03T06:00:00Z",
                "Tarn violin is a copy, two makers say",
                """
                The Tarn violin is a copy, according to a survey obtained by The Easel.

                Odile Brandt, a violin maker, independently told the magazine that the scroll had \
                never convinced her.\
                """)
            .lead()
            .origins();

    assertThat(Newsroom.names(origins)).containsExactlyInAnyOrder("survey", "Odile Brandt");
  }

  @Test
  void countsNobodyWhoConfirmsSomethingElse() {
    Origins origins =
        new Newsroom("en")
            .add(
                "Delta Wire",
                "2025-02-03T06:00:00Z",
                "Ferry sinks off Quaysend",
                """
                The ferry Linnet sank off Quaysend on Monday night, the coastguard said. Nobody was \
                on board.

                The school board confirmed that Tuesday's swimming lessons would go ahead.\
                """)
            .lead()
            .origins();

    assertThat(Newsroom.names(origins)).containsExactly("coastguard");
  }

  @Test
  void takesAPressReleaseForTheWordOfWhoIssuedIt() {
    Origins origins =
        new Newsroom("de")
            .add(
                "Lemmgau AG (Pressemitteilung)",
                "2025-02-03T06:00:00+01:00",
                "Ölaustritt im Werk Orlau",
                "Im Werk Orlau ist am Montag Hydrauliköl in den Kanal gelaufen. Das Leck ist"
                    + " geschlossen.")
            .add(
                "Orlauer Bote",
                "2025-02-03T12:00:00+01:00",
                "Hydrauliköl im Kanal von Orlau",
                "Aus dem Werk Orlau ist am Montag Hydrauliköl in den Kanal gelaufen, teilte das"
                    + " Unternehmen Lemmgau mit.")
            .lead()
            .origins();

    assertThat(Newsroom.names(origins)).containsExactly("Lemmgau AG");
    assertThat(origins.list().getFirst().articles())
        .containsExactly("Lemmgau AG (Pressemitteilung)", "Orlauer Bote");
  }

  @Test
  void takesAReportAndTheBodyThatWroteItForOne() {
    Origins origins =
        new Newsroom("de")
            .add(
                "Talkurier",
                "2025-02-03T06:00:00+01:00",
                "Brücke in Weddrich kostet 9 Millionen mehr",
                "Die Brücke in Weddrich kostet nach einem Prüfbericht des Landesrechnungshofs neun"
                    + " Millionen Euro mehr.")
            .add(
                "Radio Tal",
                "2025-02-03T11:00:00+01:00",
                "Brücke in Weddrich wird teurer",
                "Die Brücke in Weddrich kostet neun Millionen Euro mehr, teilte der"
                    + " Landesrechnungshof mit.")
            .lead()
            .origins();

    assertThat(Newsroom.range(origins)).isEqualTo("1");
  }

  @Test
  void takesWhomAnotherOutletDescribesForWhomTheFirstNames() {
    Origins origins =
        new Newsroom("de")
            .add(
                "Netzblick",
                "2025-02-03T06:00:00+01:00",
                "Ladesäulen in Orlau ungeschützt",
                "Die Ladesäulen in Orlau standen wochenlang offen im Netz, sagte die"
                    + " Sicherheitsforscherin Ute Brahm dem Netzblick.")
            .add(
                "dpa",
                "2025-02-03T11:00:00+01:00",
                "Bericht: Ladesäulen in Orlau ungeschützt",
                "Die Ladesäulen in Orlau standen wochenlang offen im Netz. Das berichtet das Magazin"
                    + " „Netzblick“ unter Berufung auf eine Sicherheitsforscherin.")
            .lead()
            .origins();

    assertThat(Newsroom.names(origins)).containsExactly("Ute Brahm");
  }

  @Test
  void findsNoSourceOfItsOwnWhereAnOutletPrintsAnothersNamelessOne() {
    Origins origins =
        mill(" „Die Zahlen sind tiefrot, das war es“, hieß es aus der Konzernspitze.")
            .add(
                "Klartext",
                "2025-02-03T15:00:00+01:00",
                "Papiermühle am Ende",
                "Die Papiermühle in Orlau soll noch vor Weihnachten schließen. Das erfuhr Klartext"
                    + " aus dem Umfeld des Werkleiters. „Die Zahlen sind tiefrot“, verlautet aus"
                    + " dem Betriebsrat.")
            .lead()
            .origins();

    assertThat(Newsroom.range(origins)).isEqualTo("1");
  }

  @Test
  void countsAnAdmissionOfJustThat() {
    Origins origins =
        new Newsroom("de")
            .add(
                "Netzblick",
                "2025-02-03T06:00:00+01:00",
                "Ladesäulen in Orlau ungeschützt",
                "Die Ladesäulen der Stadtwerke Orlau standen wochenlang offen im Netz, sagte die"
                    + " Forscherin Ute Brahm dem Netzblick.")
            .add(
                "dpa",
                "2025-02-03T11:00:00+01:00",
                "Bericht: Ladesäulen in Orlau ungeschützt",
                "Die Ladesäulen der Stadtwerke Orlau standen laut „Netzblick“ wochenlang offen im"
                    + " Netz. Ein Sprecher der Stadtwerke Orlau räumte einen Vorfall ein.")
            .lead()
            .origins();

    assertThat(Newsroom.names(origins)).containsExactlyInAnyOrder("Ute Brahm", "Stadtwerke Orlau");
  }

  @Test
  void takesAKindOfHouseForTheOneThatIsNamedNearest() {
    Origins origins =
        new Newsroom("en")
            .add(
                "Delta Wire",
                "2025-02-03T06:00:00Z",
                "Dye leaks into the Penn at Quaysend",
                """
                Some red dye leaked into the Penn at Quaysend, its operator said on Monday. Brackwater \
                Metals said a pipe had cracked.\
                """)
            .add(
                "The Fen Post",
                "2025-02-03T09:00:00Z",
                "Red dye leaked into the Penn",
                """
                Red dye leaked into the Penn at Quaysend on Sunday, Brackwater Metals said.\
                """)
            .lead()
            .origins();

    assertThat(Newsroom.range(origins)).isEqualTo("1");
  }

  @Test
  void takesASightInAQuotationForNoSightOfTheOutlet() {
    Origins origins =
        new Newsroom("en")
            .add(
                "The Fen Post",
                "2025-02-03T09:00:00Z",
                "Red dye in the Penn",
                """
                Red dye is drifting down the Penn towards Quaysend. “It is darker than what we saw \
                last year,” said Ann Rusk, a lock keeper.\
                """)
            .lead()
            .origins();

    assertThat(Newsroom.names(origins)).doesNotContain("The Fen Post");
  }
}
