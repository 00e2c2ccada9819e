package dev.laut.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetellingsTest {

  private static final String LOCK_REPORT =
      "Die Schleuse Weidenau steht vor dem Abriss. In einem internen Vermerk, der dem Uferboten"
          + " vorliegt, rechnet das Wasseramt mit 48 Millionen Euro für eine Sanierung. Zwei der"
          + " vier Torflügel seien durchgerostet.\n"
          + "Bürgermeisterin Ute Hansel sagte, sie habe davon nichts gewusst.";

  private static Newsroom lock() {
    return new Newsroom("de")
        .add("Uferbote", "2026-04-01T06:00:00Z", "Schleuse Weidenau vor Abriss", LOCK_REPORT);
  }

  private static List<String> edges(Newsroom newsroom) {
    return newsroom.telling().copies().stream()
        .map(copy -> copy.src() + " > " + copy.dst() + " by " + copy.direction())
        .toList();
  }

  @Test
  void findsWhatIsToldAgainInOtherWordsWhereTheOutletIsNamed() {
    Newsroom newsroom =
        lock()
            .add(
                "Radio Nord",
                "2026-04-01T09:00:00Z",
                "Schleuse soll weg",
                "Die marode Schleuse in Weidenau könnte abgerissen werden, wie der „Uferbote“"
                    + " berichtet. Eine Sanierung würde nach Berechnungen des Wasseramts 48"
                    + " Millionen Euro kosten, schreibt der „Uferbote“ weiter.\n"
                    + "Ausflugsschiffer Jan Pohl fürchtet um sein Geschäft.");

    assertThat(edges(newsroom)).containsExactly("Uferbote > Radio Nord by attribution");
  }

  @Test
  void showsTheSentencesThatAreRetold() {
    Newsroom newsroom =
        lock()
            .add(
                "Radio Nord",
                "2026-04-01T09:00:00Z",
                "Schleuse soll weg",
                "Ausflugsschiffer Jan Pohl fürchtet um sein Geschäft. 🚢 Eine Sanierung der Schleuse"
                    + " Weidenau würde dem „Uferboten“ zufolge 48 Millionen Euro kosten.");

    Copy copy = newsroom.telling().copies().getFirst();
    ArticleReading dst = newsroom.articles().getLast();
    String text = dst.article().text();
    Copy.Passage passage = copy.passages().getFirst();
    assertThat(
            text.substring(
                text.offsetByCodePoints(0, passage.dst().begin()),
                text.offsetByCodePoints(0, passage.dst().end())))
        .contains("Eine Sanierung der Schleuse")
        .endsWith("kosten.");
    assertThat(passage.src().begin()).isGreaterThan(LOCK_REPORT.indexOf("In einem") - 60);
    assertThat(copy.share()).isBetween(0.5, 0.9);
  }

  @Test
  void takesAMereMentionForNoRetelling() {
    Newsroom newsroom =
        lock()
            .add(
                "Radio Nord",
                "2026-04-02T09:00:00Z",
                "Wasseramt will Schleuse erhalten",
                "Die Schleuse Weidenau wird saniert, sagte Amtsleiter Kurt Weber am Donnerstag. Der"
                    + " Landtag habe das Geld am Mittwochabend bewilligt. Im Herbst sollen die"
                    + " Arbeiten beginnen. Der Verkehr werde über den alten Kanal geleitet. Die"
                    + " Angler müssten sich neue Plätze suchen. Zuvor hatte der „Uferbote“ von"
                    + " einem Abriss der Schleuse berichtet. Die Fährleute freuten sich über die"
                    + " Entscheidung und luden zu einem Fest ein.");

    assertThat(edges(newsroom)).isEmpty();
  }

  @Test
  void leavesOutWhoeverHasItFromACopyBetween() {
    String wire =
        "Die Schleuse Weidenau steht einem Bericht des „Uferboten“ zufolge vor dem Abriss. Eine"
            + " Sanierung koste 48 Millionen Euro, schreibt der „Uferbote“ unter Berufung auf einen"
            + " Vermerk des Wasseramts.";
    Newsroom newsroom =
        lock()
            .add("dpa", "2026-04-01T08:00:00Z", "Bericht: Schleuse vor Abriss", wire)
            .add("Tagpost", "2026-04-01T10:00:00Z", "Schleuse vor Abriss", wire + " (dpa)");

    assertThat(edges(newsroom))
        .containsExactly("dpa > Tagpost by credit", "Uferbote > dpa by attribution");
  }

  private static Newsroom theatre() {
    return new Newsroom("en")
        .add(
            "Harbour Gazette",
            "2026-05-04T06:00:00Z",
            "Conductor Amara Voss threatens to leave the Corner Theatre",
            "Conductor Amara Voss has threatened to leave the Corner Theatre, two members of the"
                + " orchestra told the Gazette. She threw a metronome at the flautist during a"
                + " rehearsal of a requiem, they said. The flautist needed five stitches and went"
                + " home in a taxi. The quarrel began over a missing kettle.")
        .add(
            "Stage Wire",
            "2026-05-04T12:00:00Z",
            "Corner Theatre silent on conductor",
            "The Corner Theatre said on Monday that it would not discuss conductor Amara Voss. Its"
                + " board meets on Friday, chairman Leo Brandt said.")
        .add(
            "City Echo",
            "2026-05-05T12:00:00Z",
            "Mayor backs conductor",
            "Mayor Tessa Lund said on Tuesday that the city stood behind conductor Amara Voss and"
                + " the Corner Theatre. Tickets for the summer season had sold out, she said.");
  }

  private static final String GOSSIP =
      "It got loud at the Corner Theatre! Star conductor Amara Voss reportedly hurled a metronome at"
          + " a poor flautist. Five stitches, they say, and a taxi home. All allegedly because"
          + " somebody had taken a kettle.";

  @Test
  void findsHearsayWhoseDetailsOneEarlierArticleAloneHas() {
    Newsroom newsroom =
        theatre().add("Tattler", "2026-05-05T08:00:00Z", "Metronome madness", GOSSIP);

    assertThat(edges(newsroom)).containsExactly("Harbour Gazette > Tattler by hearsay");
  }

  @Test
  void takesNoHearsayForARetellingDaysLater() {
    Newsroom newsroom =
        theatre().add("Tattler", "2026-05-09T08:00:00Z", "Metronome madness", GOSSIP);

    assertThat(edges(newsroom)).isEmpty();
  }

  @Test
  void takesLikeDetailsFromNamedPeopleForNoRetelling() {
    Newsroom newsroom =
        theatre()
            .add(
                "Tattler",
                "2026-05-05T08:00:00Z",
                "Flautist speaks",
                "Flautist Nora Pym said on Tuesday that conductor Amara Voss had hit her with a"
                    + " metronome at the Corner Theatre. She got five stitches and took a taxi home,"
                    + " Pym said. Pym had borrowed a kettle before the requiem.");

    assertThat(edges(newsroom)).isEmpty();
  }

  @Test
  void findsTheSameWhereRetellingsWereFoundBefore() {
    Newsroom newsroom =
        theatre().add("Tattler", "2026-05-05T08:00:00Z", "Metronome madness", GOSSIP);

    List<Copy> once = newsroom.telling().copies();
    assertThat(new Teller().tell(newsroom.articles(), once).copies()).isEqualTo(once);
  }

  private static Newsroom ferry() {
    return new Newsroom("en")
        .add(
            "Coast Wire",
            "2026-06-02T09:00:00Z",
            "Ferry line weighs selling two ships",
            "Marlin Ferries is considering the sale of two of its five ships, three people familiar"
                + " with the talks said on Tuesday. The line lost 12 million crowns last winter,"
                + " according to an internal paper. The board meets on Friday.");
  }

  @Test
  void findsTheReportBehindWhatIsSaidByNobody() {
    Newsroom newsroom =
        ferry()
            .add(
                "Daily Buoy",
                "2026-06-02T20:00:00Z",
                "Ships for sale",
                "Marlin Ferries is reportedly ready to sell two of its ships. The line allegedly"
                    + " lost a whopping 12 million crowns last winter.\n"
                    + "Passenger Rita Holm said she would miss the old boats.");

    assertThat(edges(newsroom)).containsExactly("Coast Wire > Daily Buoy by hearsay");
  }

  @Test
  void knowsNoHearsayOfAnOutletWithoutAName() {
    Newsroom newsroom =
        ferry()
            .add(
                "",
                "2026-06-02T20:00:00Z",
                "Ships for sale",
                "Marlin Ferries is reportedly ready to sell two of its ships. The line allegedly"
                    + " lost a whopping 12 million crowns last winter.");

    assertThat(edges(newsroom)).isEmpty();
  }
}
