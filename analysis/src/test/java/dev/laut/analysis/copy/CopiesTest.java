package dev.laut.analysis.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.laut.model.Copy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {

  private static final String FERRY =
      "Die Fähre nach Holmsund ist am Montag zwei Stunden lang ausgefallen. Ein Tau hatte sich in der"
          + " Schraube verfangen, teilte der Betreiber Nordlinie mit. Taucher schnitten es gegen Mittag"
          + " heraus. Rund 80 Fahrgäste warteten im Hafen auf die Weiterfahrt, unter ihnen eine"
          + " Schulklasse aus Bremke. Verletzt wurde niemand. Der Schaden liegt nach ersten Schätzungen"
          + " bei 12.000 Euro.";

  private static final String BRIDGE =
      "Die Stadt Welden will ihre alte Eisenbrücke abreißen lassen. Gutachter hatten an drei Pfeilern"
          + " Risse gefunden, die sich nicht mehr schließen lassen. Der Neubau soll im Frühjahr beginnen"
          + " und gut vier Jahre dauern. Anwohner fürchten den Umweg über die Schleuse, der das Dorf"
          + " Unterwelden von der Schule trennt.";

  private static final String GARDEN =
      "Im Botanischen Garten blüht zum ersten Mal seit neun Jahren die Riesenlilie. Gärtner Poul Henk"
          + " hatte die Knolle im Winter umgetopft. Am Wochenende dürfen Besucher bis Mitternacht"
          + " hinein.";

  private final Newsstand stand = new Newsstand();

  @Test
  void followsAWireTextToThePaperThatPrintsIt() {
    stand
        .add("dpa", "2024-03-04T12:00:00Z", FERRY)
        .add("Küstenbote", "2024-03-05", List.of("dpa"), FERRY + " " + GARDEN);

    Copy copy = stand.only();

    assertThat(copy.src()).isEqualTo("dpa");
    assertThat(copy.direction()).isEqualTo("credit");
    assertThat(copy.share()).isCloseTo(0.65, within(0.05));
    assertThat(stand.taken(copy)).startsWith("Die Fähre nach").endsWith("12.000 Euro");
  }

  @Test
  void findsTheSourceThatArrivesAfterItsCopy() {
    stand
        .add("Küstenbote", "2024-03-05T07:00:00Z", FERRY)
        .add("Hafenkurier", "2024-03-04T15:00:00Z", FERRY);

    assertThat(stand.edges()).containsExactly("Hafenkurier > Küstenbote");
    assertThat(stand.only().direction()).isEqualTo("time");
  }

  @Test
  void listsNoEdgeBetweenTwoCopiesOfOneText() {
    stand
        .add("Küstenbote", "2024-03-05T07:00:00Z", FERRY)
        .add("Seeblick", "2024-03-05T09:00:00Z", FERRY + " " + GARDEN)
        .add("dpa", "2024-03-04T12:00:00Z", FERRY);

    assertThat(stand.edges()).containsExactly("dpa > Küstenbote", "dpa > Seeblick");
  }

  @Test
  void namesBothSourcesOfATextMixedFromTwo() {
    stand
        .add("Küstenbote", "2024-03-04T12:00:00Z", FERRY)
        .add("Weldener Blatt", "2024-03-04T13:00:00Z", BRIDGE)
        .add("Rundschau", "2024-03-05T07:00:00Z", BRIDGE + " " + FERRY);

    assertThat(stand.edges())
        .containsExactly("Küstenbote > Rundschau", "Weldener Blatt > Rundschau");
    assertThat(stand.all().stream().mapToDouble(Copy::share).sum()).isCloseTo(1, within(0.01));
  }

  @Test
  void seesThroughOtherWordsAndAnotherOrder() {
    stand
        .add("Küstenbote", "2024-03-04T12:00:00Z", FERRY)
        .add(
            "Inselpost",
            "2024-03-04T18:00:00Z",
            "Verletzt wurde dabei niemand. Nach ersten Schätzungen liegt der Schaden bei 12.000 Euro."
                + " Die Fähre nach Holmsund fiel am Montag zwei Stunden aus, denn ein Tau hatte sich in"
                + " der Schraube verfangen. Unter den rund 80 wartenden Fahrgästen im Hafen war eine"
                + " Schulklasse aus Bremke. Gegen Mittag schnitten Taucher das Tau heraus.");

    assertThat(stand.only().share()).isGreaterThan(0.8);
  }

  @Test
  void findsTheSentenceThatATextOnAnotherSubjectBorrows() {
    stand
        .add("Küstenbote", "2024-03-04T12:00:00Z", FERRY)
        .add(
            "Gartenwelt",
            "2024-03-05T07:00:00Z",
            GARDEN
                + " Rund 80 Fahrgäste warteten im Hafen auf die Weiterfahrt, unter ihnen eine"
                + " Schulklasse aus Bremke. "
                + BRIDGE);

    assertThat(stand.taken(stand.only())).startsWith("Rund 80").endsWith("aus Bremke");
    assertThat(stand.only().share()).isLessThan(0.25);
  }

  @Test
  void takesTheSameFactsInOtherWordsForNoCopy() {
    stand
        .add("Küstenbote", "2024-03-04T12:00:00Z", FERRY)
        .add(
            "Inselpost",
            "2024-03-04T18:00:00Z",
            "Warten hieß es für 80 Reisende am Holmsunder Anleger. Ihre Fähre lag fest, weil Taucher"
                + " erst die Schraube von einem Tau befreien mussten. „Wir haben Karten gespielt“,"
                + " erzählt eine Lehrerin.");

    assertThat(stand.edges()).isEmpty();
  }

  @Test
  void takesTheSameFactsInLikeWordsForNoCopy() {
    stand
        .add("Küstenbote", "2024-03-04T12:00:00Z", FERRY)
        .add(
            "Inselpost",
            "2024-03-04T18:00:00Z",
            "Die Fähre nach Holmsund lag am Montag fest: In der Schraube hing ein Seil, das Taucher"
                + " entfernten. Im Hafen warteten 80 Fahrgäste. Der Schaden beträgt laut Schätzung"
                + " 12.000 Euro, verletzt ist niemand. Auch eine Schulklasse saß fest.");

    assertThat(stand.edges()).isEmpty();
  }

  @Test
  void takesOnePersonsWordsInTwoPapersForNoCopy() {
    String words =
        " „Wir werden diese Brücke nicht kampflos dem Rost und den Gutachtern überlassen“, sagte"
            + " Bürgermeisterin Ute Kranz.";
    stand
        .add("Weldener Blatt", "2024-03-04T13:00:00Z", BRIDGE + words)
        .add(
            "Landfunk",
            "2024-03-04T15:00:00Z",
            "Welden streitet um ein Wahrzeichen."
                + words
                + " Der Rat tagt am Donnerstag. Auf der Tagesordnung stehen auch das Freibad und die"
                + " Hundesteuer.");

    assertThat(stand.edges()).isEmpty();
  }

  @Test
  void learnsWhatAnOutletPrintsBelowEverything() {
    String below =
        " Hat Ihnen dieser Beitrag gefallen? Dann empfehlen Sie uns weiter und abonnieren Sie unseren"
            + " kostenlosen Rundbrief für alle Küstenkinder.";
    for (int i = 0; i < 12; i++) {
      stand.add("k" + i, "Küstenbote", "2024-03-04", List.of(), invented(i) + below);
    }

    assertThat(stand.edges()).isEmpty();
  }

  @Test
  void findsAThousandPrintsOfOneTextAtTheirSource() {
    for (int i = 0; i < 1000; i++) {
      stand.add(
          "p" + i, "Blatt " + i, "2024-03-04T1" + (i == 0 ? 0 : 1) + ":00:00Z", List.of(), FERRY);
    }

    assertThat(stand.all()).hasSize(999).allMatch(copy -> copy.src().equals("p0"));
  }

  @Test
  void readsAMegabyteOfOneWord() {
    String flood = "Flut ".repeat(200_000);
    stand.add("a", "2024-03-04", flood).add("b", "2024-03-05", flood).add("c", "2024-03-06", flood);

    assertThat(stand.all()).allMatch(copy -> copy.share() <= 1);
  }

  @Test
  void countsPassagesInCodePoints() {
    stand
        .add("Küstenbote", "2024-03-04T12:00:00Z", "🚢🚢 " + FERRY)
        .add("Seeblick", "2024-03-05T09:00:00Z", "🌻🌻🌻 " + GARDEN + " " + FERRY);

    assertThat(stand.taken(stand.only())).startsWith("Die Fähre nach").endsWith("12.000 Euro");
  }

  @Test
  void goesOnFromItsBytesAsIfItHadNotStopped() throws IOException {
    Newsstand stopped = new Newsstand();
    for (Newsstand each : List.of(stand, stopped)) {
      each.add("Küstenbote", "2024-03-05T07:00:00Z", FERRY);
      each.add("Seeblick", "2024-03-05T09:00:00Z", FERRY + GARDEN);
    }
    stopped.goOnWith(Copies.read(new DataInputStream(new ByteArrayInputStream(bytes(stopped)))));
    for (Newsstand each : List.of(stand, stopped)) {
      each.add("dpa", "2024-03-04T12:00:00Z", FERRY);
    }

    assertThat(stopped.all()).isEqualTo(stand.all());
    assertThat(bytes(stopped)).isEqualTo(bytes(stand));
  }

  private static byte[] bytes(Newsstand stand) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    stand.copies().write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  /** Running text that shares next to nothing with that of another number. */
  private static String invented(int number) {
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 6; sentence++) {
      for (int word = 0; word < 9; word++) {
        text.append("wort")
            .append((char) ('a' + number))
            .append((char) ('a' + sentence * 3 + word));
        text.append(word < 8 ? " " : ". ");
      }
    }
    return text.toString();
  }
}
