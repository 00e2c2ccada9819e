package dev.laut.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Pipeline;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Content;
import dev.laut.model.Given;
import dev.laut.model.Origins;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Place;
import dev.laut.model.Relation;
import dev.laut.model.RelationKind;
import dev.laut.model.Step;
import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What pages show beside their sentences: links, credit lines, and addresses. */
class RestsOnTest {

  private static final Pipeline PIPELINE = new Pipeline();

  private static final String OIL =
      "Im Hafen von Lunzig ist am Dienstag Öl ausgelaufen. Rund 900 Liter Öl trieben im Becken,"
          + " teilte die Wasserschutzpolizei mit. Die Feuerwehr legte Sperren aus.";

  private final List<ArticleReading> articles = new ArrayList<>();

  @Test
  void followsALinkToTheArticleThatANamelessOneRestsOn() {
    page("Hafenblatt", "2025-04-01T08:00:00Z", "https://hafenblatt.example/oel", paragraph(OIL));
    page(
        "Notizen",
        "2025-04-01T12:00:00Z",
        "https://notizen.example/1",
        paragraph(
            "Schlimme Sache: Im Hafen von Lunzig ist <a"
                + " href=\"http://www.hafenblatt.example/oel/\">Öl ausgelaufen</a>, ganze 900 Liter"
                + " Öl sollen es sein. Hoffentlich haben sie es bald aus dem Becken geholt."));

    Step link = step(StepKind.LINK);
    assertThat(link.articles()).containsExactly("Notizen", "Hafenblatt");
    assertThat(link.places()).extracting(Place::words).containsExactly("Öl ausgelaufen");
    assertThat(lead().origins().list().getFirst().articles())
        .containsExactly("Hafenblatt", "Notizen");
  }

  @Test
  void followsACreditLineToTheAgencyOfTheStory() {
    page("dpa", "2025-04-01T08:00:00Z", null, paragraph(OIL));
    page(
        "Landkurier",
        "2025-04-01T12:00:00Z",
        null,
        paragraph(
            "Ein Becken im Hafen von Lunzig ist gesperrt, weil dort Öl ausgelaufen ist. 900 Liter"
                + " Öl sollen es sein. Angler wurden gebeten, ihre Ruten einzupacken. (dpa)"));

    assertThat(step(StepKind.CREDIT).articles()).containsExactly("Landkurier", "dpa");
    assertThat(lead().origins().low()).isOne();
  }

  @Test
  void saysThatSeveralNameOneSource() {
    page("Hafenblatt", "2025-04-01T08:00:00Z", null, paragraph(OIL));
    page(
        "Landkurier",
        "2025-04-01T12:00:00Z",
        null,
        paragraph(
            "900 Liter Öl sind nach Angaben der Wasserschutzpolizei im Hafen von Lunzig"
                + " ausgelaufen. Wer schuld ist, blieb am Dienstag offen."));

    assertThat(step(StepKind.NAMED).articles()).containsExactly("Hafenblatt", "Landkurier");
  }

  @Test
  void takesAChangedSentenceAtTheSameAddressForARevision() {
    String url = "https://hafenblatt.example/oel";
    page("Hafenblatt", "2025-04-01T08:00:00Z", url, paragraph(OIL));
    page("Hafenblatt", "2025-04-01T16:00:00Z", url + "#oben", paragraph(OIL.replace("900", "90")));

    assertThat(claims())
        .flatExtracting(Claim::relations)
        .anyMatch(relation ->
            relation.kind() == RelationKind.REVISES
                && relation.places().getFirst().words().contains("90 Liter"));
  }

  @Test
  void followsAnArticleThatMovesFromAddressToAddress() {
    String old = "https://hafenblatt.example/oel";
    String moved = "https://hafenblatt.example/hafen/oel";
    String link = "<link rel=\"canonical\" href=\"" + old + "\">";
    page("Hafenblatt", "2025-04-01T08:00:00Z", old, paragraph(OIL));
    page("Hafenblatt", "2025-04-01T16:00:00Z", moved, link + paragraph(OIL));
    page("Hafenblatt", "2025-04-02T08:00:00Z", moved, paragraph(OIL.replace("900", "90")));

    assertThat(claims())
        .flatExtracting(Claim::relations)
        .anyMatch(relation ->
            relation.kind() == RelationKind.REVISES
                && relation.places().getFirst().words().contains("90 Liter"));
  }

  @Test
  void leavesTheSameSentencesAtTheSameAddressAlone() {
    String url = "https://hafenblatt.example/oel";
    page("Hafenblatt", "2025-04-01T08:00:00Z", url, paragraph(OIL));
    page("Hafenblatt", "2025-04-01T16:00:00Z", url, paragraph(OIL));

    assertThat(claims()).flatExtracting(Claim::relations).extracting(Relation::by).isEmpty();
  }

  private static String paragraph(String text) {
    return "<p>" + text + "</p>";
  }

  private void page(String outlet, String published, @Nullable String url, String body) {
    long earlier = articles.stream().filter(a -> a.id().startsWith(outlet)).count();
    String id = earlier == 0 ? outlet : outlet + " " + (earlier + 1);
    String title = "Öl im Hafen von Lunzig ausgelaufen";
    String html = "<html><body><article><h1>" + title + "</h1>" + body + "</article></body></html>";
    Page page =
        new Page(
            new PageSource(id, url, "text/html", "UTF-8", "sha256:" + id, null),
            new Given(id, outlet, "de", published, title, List.of()),
            new Content.Html(html));
    if (!(PIPELINE.read(page) instanceof ArticleReading reading)) {
      throw new AssertionError("no article: " + id);
    }
    articles.add(reading);
  }

  private List<Claim> claims() {
    return new Teller().tell(articles, List.of()).claims();
  }

  private Claim lead() {
    return claims().stream().filter(Claim::lead).findFirst().orElseThrow();
  }

  private Step step(StepKind kind) {
    Origins origins = lead().origins();
    return origins.steps().stream().filter(step -> step.kind() == kind).findFirst().orElseThrow();
  }
}
