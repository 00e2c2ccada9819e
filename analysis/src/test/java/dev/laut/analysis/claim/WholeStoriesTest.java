package dev.laut.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Claim;
import dev.laut.model.Origins;
import dev.laut.model.SourceKind;
import dev.laut.model.StepKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories as they run through several outlets for days. */
class WholeStoriesTest {

  /** A paper holds a draft contract; an agency and a blog have it from there; two parties react. */
  private static Newsroom armsDeal() {
    return new Newsroom("de")
        .add(
            "Rheinblick",
            "2025-05-05T06:00:00+02:00",
            "Vertragsentwurf: 36 Haubitzen sollen nach Tarsien gehen",
            """
            Die Bundesregierung will 36 Haubitzen nach Tarsien liefern. Das geht aus einem \
            Vertragsentwurf hervor, der dem Rheinblick vorliegt.

            In dem Papier heißt es, die erste Lieferung sei für den Herbst vorgesehen.\
            """)
        .add(
            "dpa",
            "2025-05-05T09:30:00+02:00",
            "Bericht: Deutschland will 36 Haubitzen an Tarsien liefern",
            """
            Berlin (dpa) – Die Bundesregierung will nach einem Bericht des „Rheinblick“ 36 Haubitzen \
            an Tarsien liefern. Die Zeitung beruft sich auf einen Vertragsentwurf.

            Das Verteidigungsministerium wollte sich nicht äußern.\
            """)
        .add(
            "Holmsunder Zeitung",
            "2025-05-05T14:00:00+02:00",
            "36 Haubitzen für Tarsien geplant",
            """
            Deutschland will 36 Haubitzen an Tarsien liefern. Das berichtet der „Rheinblick“ unter \
            Berufung auf einen Vertragsentwurf. Die Abgeordnete Mira Sattler forderte Aufklärung.\
            """)
        .add(
            "dpa 2",
            "dpa",
            "de",
            "2025-05-06T10:00:00+02:00",
            "Verteidigungsministerium bestreitet Haubitzen-Geschäft",
            """
            Berlin (dpa) – Das Verteidigungsministerium hat einen Bericht über die Lieferung von \
            Haubitzen an Tarsien zurückgewiesen. „Dieser Bericht ist falsch“, sagte ein Sprecher des \
            Ministeriums am Dienstag.\
            """);
  }

  @Test
  void bringsReportsOnOneDocumentDownToTheDocument() {
    Claim lead = armsDeal().lead();

    assertThat(lead.articles()).contains("Rheinblick", "dpa", "Holmsunder Zeitung");
    assertThat(Newsroom.range(lead.origins())).isEqualTo("1");
    assertThat(lead.origins().list().getFirst().source().kind()).isEqualTo(SourceKind.DOCUMENT);
  }

  @Test
  void countsTheMinistryThatDeniesForTheStoryButNotForTheClaim() {
    Newsroom room = armsDeal();

    assertThat(Newsroom.names(room.telling().origins())).contains("Verteidigungsministerium");
    assertThat(Newsroom.names(room.lead().origins())).doesNotContain("Verteidigungsministerium");
    assertThat(room.changes()).anyMatch(change -> change.startsWith("dpa 2 contradicts"));
  }

  /** A rumour from a diplomat, carried on; then a paper's own witness. */
  private static Newsroom coup() {
    return new Newsroom("en")
        .add(
            "Delta Wire",
            "2025-09-01T05:00:00Z",
            "Soldiers seize state television in Orvane, diplomat says",
            """
            Soldiers have seized the state television building in Orvane, a Western diplomat told \
            Delta Wire on Monday.\
            """)
        .add(
            "Reuters",
            "2025-09-01T06:10:00Z",
            "Soldiers seize Orvane state television - Delta Wire",
            """
            ORVANE (Reuters) - Soldiers have seized the state television building in Orvane, the \
            portal Delta Wire reported, citing a Western diplomat. Reuters could not verify the \
            report.\
            """)
        .add(
            "The Colliery Times",
            "2025-09-01T08:00:00Z",
            "Troops take over TV in Orvane",
            """
            Troops have reportedly seized state television in Orvane. Shops in the capital stayed \
            shut.\
            """)
        .add(
            "Orvane Herald",
            "2025-09-01T09:00:00Z",
            "I saw soldiers seize the television building, cameraman says",
            """
            Soldiers seized the state television building in Orvane at dawn, said Ivo Marek, a \
            cameraman who was in the lobby. “They cut the cables first,” he told the Herald.\
            """);
  }

  @Test
  void countsTheDiplomatAndTheWitnessAndNobodyElse() {
    Origins origins = coup().lead().origins();

    assertThat(Newsroom.range(origins)).isEqualTo("2");
    assertThat(Newsroom.names(origins)).containsExactlyInAnyOrder("Western diplomat", "Ivo Marek");
  }

  @Test
  void saysThroughWhomASourceBecameKnown() {
    Origins origins = coup().lead().origins();

    assertThat(origins.list())
        .filteredOn(origin -> "Western diplomat".equals(origin.source().name()))
        .singleElement()
        .satisfies(origin -> {
          assertThat(origin.articles()).contains("Delta Wire", "Reuters");
          assertThat(origin.through())
              .extracting(source -> String.valueOf(source.name()))
              .containsExactly("Delta Wire");
        });
    assertThat(origins.steps())
        .filteredOn(step -> step.kind() == StepKind.REPETITION)
        .singleElement()
        .satisfies(step -> assertThat(step.articles()).contains("The Colliery Times"));
  }

  @Test
  void bringsFortyPrintsDownToTheirAgencysSource() {
    Newsroom room = new Newsroom("de");
    String text =
        "Im Hafen von Sundvik ist ein Kran umgestürzt, teilte die Feuerwehr Sundvik mit. Verletzt"
            + " wurde niemand.";
    room.add("dpa", "2025-01-01T06:00:00+01:00", "Kran im Hafen von Sundvik umgestürzt", text);
    for (int i = 0; i < 40; i++) {
      room.add(
          "Blatt " + i, "2025-01-01T07:00:00+01:00", "Kran in Sundvik umgestürzt", text + " (dpa)");
    }

    Claim lead = room.lead();

    assertThat(lead.articles()).hasSize(41);
    assertThat(Newsroom.range(lead.origins())).isEqualTo("1");
    assertThat(lead.origins().list().getFirst().articles()).hasSize(41);
    assertThat(room.telling().claims()).hasSizeLessThan(5);
  }

  @Test
  void showsOneLeadAndTheMostCarriedClaimsFirst() {
    List<Claim> claims = coup().telling().claims();

    assertThat(claims.stream().filter(Claim::lead)).hasSize(1);
    assertThat(claims)
        .isSortedAccordingTo((a, b) -> Integer.compare(b.articles().size(), a.articles().size()));
  }
}
