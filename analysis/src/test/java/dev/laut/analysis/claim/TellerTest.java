package dev.laut.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Claim;
import dev.laut.model.Origin;
import dev.laut.model.Place;
import dev.laut.model.SourceKind;
import dev.laut.model.Step;
import dev.laut.model.StepKind;
import org.junit.jupiter.api.Test;

class TellerTest {

  /** An agency, three papers that print it, and the dairy's own word for it. */
  private static Newsroom recall() {
    return new Newsroom("de")
        .add(
            "dpa",
            "2025-03-04T09:00:00+01:00",
            "Molkerei Ammertal ruft 12.000 Becher Joghurt zurück",
            """
            Ammertal (dpa) – Die Molkerei Ammertal ruft 12.000 Becher Joghurt zurück. In einem Teil \
            der Ware könnten Glassplitter sein, teilte das Unternehmen am Dienstag mit.

            Verletzt wurde nach Angaben des Landratsamts Ammertal bisher niemand. Kunden könnten die \
            Becher auch ohne Kassenzettel zurückgeben.\
            """)
        .add(
            "Ammertaler Bote",
            "2025-03-04T11:30:00+01:00",
            "Glassplitter im Joghurt: Molkerei ruft 12.000 Becher zurück",
            """
            Die Molkerei Ammertal ruft 12.000 Becher Joghurt zurück. In einem Teil der Ware könnten \
            Glassplitter sein, teilte das Unternehmen am Dienstag mit.

            Verletzt wurde nach Angaben des Landratsamts Ammertal bisher niemand. (dpa)\
            """)
        .add(
            "Südblick",
            "2025-03-04T13:00:00+01:00",
            "Rückruf: 12.000 Becher Joghurt mit Glassplittern",
            """
            Die Molkerei Ammertal ruft 12.000 Becher Joghurt zurück, meldet die Nachrichtenagentur \
            dpa. Wie viele Märkte betroffen sind, ist unklar.\
            """)
        .add(
            "Krawall",
            "2025-03-04T15:00:00+01:00",
            "Glas-Alarm im Kühlregal!",
            """
            Finger weg von diesem Joghurt! 12.000 Becher aus dem Ammertal sollen Glassplitter \
            enthalten. Die Molkerei ruft alles zurück.\
            """);
  }

  @Test
  void countsFourArticlesFromOnePressReleaseAsOneSource() {
    Claim lead = recall().lead();

    assertThat(lead.articles()).containsExactly("dpa", "Ammertaler Bote", "Südblick", "Krawall");
    assertThat(Newsroom.range(lead.origins())).isEqualTo("1");
    assertThat(lead.origins().list())
        .extracting(origin -> origin.source().kind())
        .containsExactly(SourceKind.ORGANISATION);
    assertThat(Newsroom.names(lead.origins())).containsExactly("Molkerei Ammertal");
  }

  @Test
  void showsTheWordsThatEachReasonRestsOn() {
    Newsroom room = recall();
    Claim lead = room.lead();

    assertThat(lead.origins().steps()).extracting(Step::kind).contains(StepKind.REPETITION);
    for (Step step : lead.origins().steps()) {
      assertThat(step.places()).isNotEmpty();
    }
    for (Origin origin : lead.origins().list()) {
      for (Place place : origin.places()) {
        String text =
            room.articles().stream()
                .filter(reading -> reading.id().equals(place.article()))
                .findFirst()
                .orElseThrow()
                .article()
                .text();
        int begin = text.offsetByCodePoints(0, place.points().begin());
        int end = text.offsetByCodePoints(0, place.points().end());
        assertThat(text.substring(begin, end)).isEqualTo(place.words());
      }
    }
  }

  @Test
  void countsAWitnessBesideTheOfficeAsASecondSource() {
    Claim lead =
        new Newsroom("en")
            .add(
                "Reuters",
                "2025-06-01T08:00:00Z",
                "Roof of Hadlow mine collapses, nine trapped",
                """
                HADLOW (Reuters) - Nine miners were trapped on Sunday when a roof collapsed at the \
                Hadlow mine, the provincial rescue service said.\
                """)
            .add(
                "The Hadlow Argus",
                "2025-06-01T12:00:00Z",
                "Nine miners trapped as roof of Hadlow mine collapses",
                """
                Nine miners are trapped after the roof collapsed at the Hadlow mine, Peter Lomax, a \
                winch operator who saw the collapse, told the Argus.\
                """)
            .lead();

    assertThat(Newsroom.range(lead.origins())).isEqualTo("2");
    assertThat(lead.origins().list())
        .extracting(origin -> origin.source().kind())
        .containsExactlyInAnyOrder(SourceKind.ORGANISATION, SourceKind.PERSON);
  }

  @Test
  void leavesOpenWhetherTwoPapersInsidersAreOne() {
    Claim claim =
        new Newsroom("en")
            .add(
                "Capital Post",
                "2025-02-03T08:00:00Z",
                "Army leaders plan to arrest president, source says",
                """
                Army leaders plan to arrest the president of Veruna this week, a source told the \
                Capital Post.\
                """)
            .add(
                "Morning Ledger",
                "2025-02-03T10:00:00Z",
                "Army leaders plan to arrest president, insider says",
                """
                Officers mean to arrest the president of Veruna before the weekend, an insider told \
                the Morning Ledger. The army leaders plan it for Friday, the insider said.\
                """)
            .lead();

    assertThat(Newsroom.range(claim.origins())).isEqualTo("1-2");
    assertThat(claim.origins().steps()).extracting(Step::kind).contains(StepKind.UNDECIDED);
  }

  @Test
  void givesARumourWithoutSourceOneUnknownOrigin() {
    Claim claim =
        new Newsroom("de")
            .add(
                "Abendpost",
                "2025-02-03T08:00:00+01:00",
                "Streit um Panzer: 40 Fahrzeuge für Veruna?",
                "Angeblich sollen 40 Panzer aus Lagerbeständen nach Veruna geliefert werden.")
            .add(
                "Krawall",
                "2025-02-03T10:00:00+01:00",
                "40 Panzer für Veruna!",
                "40 Panzer sollen aus Lagerbeständen nach Veruna geliefert werden.")
            .lead();

    assertThat(Newsroom.range(claim.origins())).isEqualTo("1");
    assertThat(claim.origins().list())
        .extracting(origin -> origin.source().kind())
        .containsExactly(SourceKind.UNKNOWN);
  }

  @Test
  void followsAPortalBackToItsInformant() {
    Claim claim =
        new Newsroom("de")
            .add(
                "Kreisblatt",
                "2025-02-03T08:00:00+01:00",
                "Lokführer wollen ab Montag streiken",
                """
                Die Lokführer der Sundbahn wollen ab Montag streiken, sagte ein Mitglied der \
                Tarifkommission dem Kreisblatt.\
                """)
            .add(
                "Nordfunk",
                "2025-02-03T10:00:00+01:00",
                "Lokführer streiken wohl ab Montag",
                """
                Die Lokführer der Sundbahn wollen ab Montag streiken. Das berichtet das „Kreisblatt“.\
                """)
            .lead();

    assertThat(Newsroom.range(claim.origins())).isEqualTo("1");
    assertThat(claim.origins().list().getFirst().articles())
        .containsExactly("Kreisblatt", "Nordfunk");
  }

  @Test
  void tellsThatADenialContradictsAndIsNoSourceForTheClaim() {
    Newsroom room =
        new Newsroom("en")
            .add(
                "Capital Post",
                "2025-02-03T08:00:00Z",
                "Minister Dalby took money from builder, clerk says",
                """
                Minister Rona Dalby took money from a builder, a former clerk of the ministry told \
                the Capital Post.\
                """)
            .add(
                "Morning Ledger",
                "2025-02-04T10:00:00Z",
                "Dalby denies having taken money from builder",
                "Minister Rona Dalby denied having taken money from a builder.");

    assertThat(room.changes()).anyMatch(change -> change.startsWith("Morning Ledger contradicts"));
    assertThat(Newsroom.range(room.lead().origins())).isEqualTo("1");
    assertThat(Newsroom.names(room.lead().origins()))
        .containsExactly("former clerk of the ministry");
  }

  @Test
  void tellsThatALaterNumberRevisesAnEarlierOne() {
    Newsroom room =
        new Newsroom("de")
            .add(
                "dpa",
                "2025-02-03T08:00:00+01:00",
                "Streik bei Sundstahl: 2400 Beschäftigte legen Arbeit nieder",
                "Bei Sundstahl haben 2400 Beschäftigte die Arbeit niedergelegt, teilte die Gewerkschaft mit.")
            .add(
                "Kreisblatt",
                "2025-02-04T10:00:00+01:00",
                "Streik bei Sundstahl kleiner als gemeldet",
                "Bei Sundstahl haben 900 Beschäftigte die Arbeit niedergelegt, teilte die Gewerkschaft mit.");

    assertThat(room.changes()).anyMatch(change -> change.matches("Kreisblatt revises .*2400.*"));
  }

  @Test
  void tellsThatACorrectionOfTheSameOutletWithdraws() {
    Newsroom room =
        new Newsroom("de")
            .add(
                "Kreisblatt",
                "2025-02-03T08:00:00+01:00",
                "Bürgermeister von Holmsund tritt zurück",
                "Der Bürgermeister von Holmsund tritt zurück, sagte ein Stadtrat dem Kreisblatt.")
            .add(
                "Kreisblatt",
                "2025-02-04T10:00:00+01:00",
                "Korrektur",
                """
                Wir hatten am Montag berichtet, der Bürgermeister von Holmsund trete zurück. Das war \
                falsch. Wir bitten um Entschuldigung.\
                """);

    assertThat(room.changes()).anyMatch(change -> change.startsWith("Kreisblatt 2 withdraws"));
  }

  @Test
  void joinsGermanAndEnglishWordsOfOneClaim() {
    Claim claim =
        new Newsroom("de")
            .add(
                "dpa",
                "2025-02-03T08:00:00+01:00",
                "Erdbeben in Veruna: 42 Tote",
                "Bei einem Erdbeben in Veruna sind 42 Menschen getötet worden, teilte die Polizei mit.")
            .add(
                "Post",
                "Capital Post",
                "en",
                "2025-02-03T10:00:00Z",
                "Earthquake in Veruna kills 42",
                "An earthquake in Veruna has killed 42 people, police said.")
            .lead();

    assertThat(claim.articles()).containsExactly("dpa", "Post");
  }

  @Test
  void claimsNothingWhereNothingIsSaid() {
    assertThat(new Newsroom("de").telling().claims()).isEmpty();
    assertThat(new Newsroom("de").telling().origins().high()).isZero();
  }

  @Test
  void tellsTheSameStoryTheSameWayTwice() {
    assertThat(recall().telling()).isEqualTo(recall().telling());
  }

  @Test
  void leavesOutWhoOnlyReacts() {
    Newsroom room =
        recall()
            .add(
                "Ammertaler Bote",
                "2025-03-05T09:00:00+01:00",
                "Kunden verärgert über Joghurt-Rückruf",
                """
                „Das ist eine Schande“, sagte Rentnerin Olga Wendt vor dem Markt. Die \
                Verbraucherschützerin Ida Kolb forderte schärfere Kontrollen.\
                """);

    assertThat(Newsroom.names(room.telling().origins()))
        .contains("Molkerei Ammertal")
        .doesNotContain("Olga Wendt", "Ida Kolb");
    assertThat(room.telling().origins().steps())
        .filteredOn(step -> step.kind() == StepKind.REACTION)
        .isNotEmpty();
  }
}
