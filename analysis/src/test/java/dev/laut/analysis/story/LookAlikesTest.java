package dev.laut.analysis.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Pipeline;
import dev.laut.model.ArticleReading;
import dev.laut.model.Content;
import dev.laut.model.Given;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Happenings that share kind, place or people, and what tells them apart. */
class LookAlikesTest {

  private static final Pipeline PIPELINE = new Pipeline();

  private final Stories stories = new Stories();

  @Test
  void tellsTwoMatchesOfOneClubApartByTheirDays() {
    add(
        "a",
        "2026-03-08",
        "Bruchau schlägt Torfheim spät",
        "Der TSV Bruchau hat gegen Torfheim mit"
            + " 2:1 gewonnen. Nils Oberlack traf in der Nachspielzeit vor 8.200 Zuschauern.");
    add(
        "b",
        "2026-03-09",
        "Oberlack rettet Bruchau gegen Torfheim",
        "Mit seinem Treffer in der"
            + " Nachspielzeit hat Nils Oberlack dem TSV Bruchau den Sieg gegen Torfheim gesichert.");
    add(
        "c",
        "2026-03-29",
        "Bruchau geht in Wesselin unter",
        "Der TSV Bruchau hat in Wesselin mit 0:5"
            + " verloren. Nils Oberlack sah nach einem Foul an Torwart Piet Brandes die Rote Karte.");
    add(
        "d",
        "2026-03-30",
        "Rote Karte für Oberlack bei Debakel in Wesselin",
        "Nach der Roten Karte"
            + " für Nils Oberlack hat der TSV Bruchau in Wesselin 0:5 verloren.");

    assertThat(story("a")).isEqualTo(story("b")).isNotEqualTo(story("c"));
    assertThat(story("c")).isEqualTo(story("d"));
  }

  @Test
  void takesOneNumberOnOneDayForNoCommonHappening() {
    add(
        "train",
        "2026-04-01",
        "Zug entgleist: 19 Verletzte",
        "Bei Hollbeck ist am Mittwoch ein Zug"
            + " entgleist. 19 Reisende wurden verletzt, teilte die Bahn mit.");
    add(
        "strike",
        "2026-04-01",
        "19 Köche streiken",
        "In Sandau haben am Mittwoch 19 Köche der"
            + " Klinik die Arbeit niedergelegt. Sie verlangen mehr Lohn.");

    assertThat(story("train")).isNotEqualTo(story("strike"));
  }

  @Test
  void joinsWhatComesDaysLaterUnderAnotherHeadline() {
    add(
        "quake",
        "2026-05-04",
        "Strong quake hits Ellmark",
        "A magnitude 6.3 earthquake shook the"
            + " town of Ellmark on Monday and killed 14 people, the rescue service said.");
    add(
        "toll",
        "2026-05-07",
        "Ellmark buries its dead",
        "Three days after the magnitude 6.3"
            + " earthquake in Ellmark, which killed 14 people, the rescue service ended its search.");
    add(
        "again",
        "2026-05-19",
        "Quake rattles port of Sund",
        "A magnitude 5.1 earthquake shook the"
            + " port of Sund on Tuesday. Nobody was hurt, the rescue service said.");

    assertThat(story("quake")).isEqualTo(story("toll")).isNotEqualTo(story("again"));
  }

  @Test
  void takesTheFirstSentenceForTheHeadlineWhereThereIsNone() {
    add(
        "a",
        "2026-06-02",
        null,
        "Die Brauerei Karlshorst ruft 4.000 Flaschen Malzbier zurück. Ein"
            + " Kunde hatte Glassplitter gefunden.");
    add(
        "b",
        "2026-06-02",
        null,
        "Wegen Glassplittern ruft die Brauerei Karlshorst Malzbier zurück."
            + " Betroffen sind 4.000 Flaschen.");
    add(
        "c",
        "2026-06-02",
        null,
        "Der Zoo von Merlau zeigt junge Luchse. Besucher dürfen ab Samstag zwei Kätzchen sehen.");

    assertThat(story("a")).isEqualTo(story("b")).isNotEqualTo(story("c"));
  }

  private String story(String id) {
    return stories.storyOf(id).orElseThrow();
  }

  private void add(String id, String published, @Nullable String title, String text) {
    String lang = text.contains(" the ") ? "en" : "de";
    Page page =
        new Page(
            new PageSource(id, null, "text/plain", "UTF-8", "sha256:" + id, null),
            new Given(id, "Blatt", lang, published, title, List.of()),
            new Content.Verbatim(text));
    if (!(PIPELINE.read(page) instanceof ArticleReading reading)) {
      throw new AssertionError("no article: " + id);
    }
    stories.add(reading);
  }
}
