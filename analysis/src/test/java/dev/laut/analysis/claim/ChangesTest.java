package dev.laut.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangesTest {

  private static Newsroom leavingBoss() {
    return new Newsroom("en")
        .add(
            "Harbour Post",
            "2025-02-03T08:00:00Z",
            "Ferry chief Nora Quell to leave Tidewell Lines",
            """
            Ferry chief Nora Quell will leave Tidewell Lines this month, a member of the board told \
            the Harbour Post.\
            """)
        .add(
            "Coast Radio",
            "2025-02-04T10:00:00Z",
            "Tidewell Lines dismisses talk of Quell's departure",
            """
            The press office of Tidewell Lines has dismissed talk that ferry chief Nora Quell will \
            leave Tidewell Lines. Passengers were queuing on the pier.\
            """);
  }

  @Test
  void tellsThatDismissedTalkIsContradictedThoughItRepeatsTheClaimsWords() {
    assertThat(leavingBoss().changes())
        .anyMatch(change -> change.startsWith("Coast Radio contradicts"));
  }

  @Test
  void tellsThatWhatWasDeniedCameTrue() {
    Newsroom room =
        leavingBoss()
            .add(
                "Evening Sound",
                "2025-02-09T10:00:00Z",
                "Quell leaves Tidewell Lines",
                """
                Ferry chief Nora Quell will leave Tidewell Lines on Friday, the chairman of the \
                supervisory board, Anders Holm, said on Sunday.\
                """);

    assertThat(room.changes())
        .anyMatch(change -> change.startsWith("Evening Sound contradicts The press office"));
  }

  @Test
  void doesNotTakeAnotherRumourForTheOutcome() {
    Newsroom room =
        leavingBoss()
            .add(
                "Evening Sound",
                "2025-02-05T10:00:00Z",
                "Quell leaves Tidewell Lines",
                """
                Ferry chief Nora Quell will leave Tidewell Lines on Friday, an insider told the \
                Evening Sound.\
                """);

    assertThat(room.changes())
        .noneMatch(change -> change.startsWith("Evening Sound contradicts The press office"));
  }

  @Test
  void doesNotSetTwoReportsOfOneDenialAgainstEachOther() {
    Newsroom room =
        leavingBoss()
            .add(
                "Evening Sound",
                "2025-02-04T12:00:00Z",
                "Ferry line denies report",
                """
                The press office of the ferry line dismissed talk that ferry chief Nora Quell will \
                leave Tidewell Lines.\
                """);

    assertThat(room.changes())
        .noneMatch(change -> change.startsWith("Evening Sound contradicts The press office"));
  }

  @Test
  void setsANumberAgainstTheOneThatTheNextSentencePutsAside() {
    Newsroom room =
        new Newsroom("de")
            .add(
                "Deichbote",
                "2025-03-03T08:00:00Z",
                "Glocke aus Kirche in Wurten gestohlen",
                """
                Aus der Kirche von Wurten ist eine Glocke gestohlen worden. Der Wert der Glocke \
                liegt bei 40.000 Euro, sagte Küster Hanno Beek.\
                """)
            .add(
                "Marschfunk",
                "2025-03-05T08:00:00Z",
                "Gestohlene Glocke von Wurten war teurer",
                """
                Die Suche nach der Glocke aus Wurten geht weiter. Die Landeskirche beziffert den \
                Schaden jetzt auf 95.000 Euro. Die frühere Schätzung von 40.000 Euro stamme aus einer alten Liste.\
                """);

    assertThat(room.changes())
        .anyMatch(change -> change.startsWith("Marschfunk revises Der Wert der Glocke"));
  }

  @Test
  void tellsThatWhoDeniesHisOwnWordsTakesThemBack() {
    Newsroom room =
        new Newsroom("de")
            .add(
                "Deichbote",
                "2025-03-03T08:00:00Z",
                "Reederei: Fähre war voll beladen",
                """
                Die Fähre „Ilse“ war beim Unfall voll beladen, teilte die Reederei Brodt mit.\
                """)
            .add(
                "Marschfunk",
                "2025-03-05T08:00:00Z",
                "Fähre war leer",
                """
                Die Aussage, die Fähre „Ilse“ sei beim Unfall voll beladen gewesen, ist nicht richtig, \
                teilte die Reederei Brodt mit.\
                """);

    assertThat(room.changes()).anyMatch(change -> change.startsWith("Marschfunk withdraws"));
  }

  @Test
  void letsWhoeverTakesAClaimBackCarryIt() {
    Newsroom room =
        new Newsroom("de")
            .add(
                "Orlauer Bote",
                "2025-02-03T06:00:00+01:00",
                "Einbruch im Schloss Orlau",
                "Diebe sind in der Nacht in das Schloss Orlau eingebrochen, teilte die Polizei mit."
                    + " Die Alarmanlage sei seit Freitag abgeschaltet gewesen, sagte ein Wachmann.")
            .add(
                "Orlauer Bote",
                "2025-02-05T06:00:00+01:00",
                "Alarm im Schloss Orlau war eingeschaltet",
                "Wir haben nach dem Einbruch im Schloss Orlau geschrieben, die Alarmanlage sei seit"
                    + " Freitag abgeschaltet gewesen. Das ist falsch. Wir bitten um Entschuldigung.");

    assertThat(room.claim("Alarmanlage sei").articles())
        .containsExactly("Orlauer Bote", "Orlauer Bote 2");
  }
}
