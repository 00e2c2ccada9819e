package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Article;
import dev.laut.model.Content;
import dev.laut.model.Given;
import dev.laut.model.PublishedFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

  private static final String BODY =
      """
      <p>Der Rat von Osterwerda hat am Dienstag beschlossen, die alte Brücke über die Werda zu sperren,
      weil ein Gutachten Risse in zwei Pfeilern gefunden hat.</p>
      <p>Die Fähre soll ab Montag öfter fahren, sagte die Bürgermeisterin nach der Sitzung. Wie lange die
      Sperrung dauert, weiß noch niemand, denn die Statiker rechnen noch.</p>
      <p>Anwohner hatten seit Jahren auf die Schäden hingewiesen und mehrfach an den Kreis geschrieben.</p>
      """;

  private static Article page(String head, String byline) {
    return page(head, byline, "https://bote.example/lokales/bruecke");
  }

  private static Article page(String head, String byline, String url) {
    String markup =
        "<html lang=de><head><title>Brücke über die Werda gesperrt</title>%s</head><body><main><h1>Brücke über die Werda gesperrt</h1>%s%s</main></body></html>"
            .formatted(head, byline, BODY);
    return Pages.article(new Extractor().extract(new Content.Html(markup), Given.NOTHING, url));
  }

  @Test
  void letsReadersDateOutvoteADateOfTheSystem() {
    Article article =
        page(
            "<meta name=date content='2026-02-20T11:02:44+01:00'>",
            "<div class=date>04.03.2026</div>");
    assertThat(article.published()).isEqualTo("2026-03-04");
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.TEXT);
  }

  @Test
  void tellsTheDayThatTwoPlacesAgreeOnAsExactlyAsOneOfThemDoes() {
    Article article =
        page(
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"x\",\"datePublished\":\"2026-03-01\"}</script>"
                + "<meta property='article:published_time' content='2026-03-04T08:29:34'>",
            "<time>4. März 2026</time>");
    assertThat(article.published()).isEqualTo("2026-03-04T08:29:34");
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.META);
  }

  @Test
  void doesNotTakeAnUpdateForThePublication() {
    Article article =
        page(
            "<meta property='article:published_time' content='2026-03-04T08:00:00+01:00'>",
            "<p>Aktualisiert: 06.03.2026</p>");
    assertThat(article.published()).startsWith("2026-03-04");
    assertThat(article.updated()).isEqualTo("2026-03-06");
  }

  @Test
  void givesAnInstantTheWallClockOfTheOutletsCountry() {
    Article article =
        page(
            "<meta property='article:published_time' content='2026-03-04T00:25:56Z'>",
            "<time>3 de marzo de 2026</time>",
            "https://www.ejemplo.com.ar/nota/puente");
    assertThat(article.published()).isEqualTo("2026-03-03T21:25:56-03:00");
  }

  @Test
  void readsADateOutOfThePagesOwnScriptsWhenNothingElseTellsOne() {
    Article article =
        page(
            "<script>window.state = {\"published_at\":\"2026-03-04T06:22:28+01:00\"}</script>", "");
    assertThat(article.published()).isEqualTo("2026-03-04T06:22:28+01:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Von Jule Brandhorst</p>",
        "<p>ByJule Brandhorst</p>",
        "<div>Autor:</div><div>Jule Brandhorst</div>",
        "<p>Text von Jule Brandhorst, Redakteurin für Kreis und Umland</p>",
        "<ul><li>Lokales</li><li>4. März 2026</li><li>Jule Brandhorst</li></ul>",
        "<p><a href='/autoren/jbr/'>Jule Brandhorst</a></p>",
        "<p>Rechtsanwältin Jule Brandhorst, 04.03.2026</p>",
        "<p class=author>Jule Brandhorst</p>",
        "<div class='vcard'>vom <span class='fn'>Jule Brandhorst</span></div>",
        "<span itemprop=author itemscope><meta itemprop=name content='Jule Brandhorst'>Jule Brandhorst</span>",
      })
  void findsTheNameInBylinesOfManyShapes(String byline) {
    assertThat(page("", byline).authors()).containsExactly("Jule Brandhorst");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Von Redaktion</p>",
        "<p>Von Bund der Brückenbauer e.V.</p>",
        "<p>4. März 2026</p><p>Brücken im Kreis</p>",
        "<p class=author>dpa</p>",
        "<p class=author>@werdaerbote</p>",
      })
  void namesNobodyWhereNoPersonIsNamed(String byline) {
    assertThat(page("", byline).authors()).isEmpty();
  }

  @Test
  void writesOutANameThatWasMadeForMachines() {
    Article article =
        page("<meta name=author content='jule.brandhorst'>", "<p>Von Jule Brandhorst</p>");
    assertThat(article.authors()).containsExactly("Jule Brandhorst");
  }

  @Test
  void believesTheLinkBesideTheHeadlineBeforeTheOwnerOfTheSite() {
    Article article =
        page(
            "<meta name=author content='Ole Thiessen'>",
            "<p>Erstellt von <a href='/author/jule/'>Jule</a> am 4. März 2026</p>");
    assertThat(article.authors()).containsExactly("Jule");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.osterwerda-bote.example/x, Osterwerda Bote",
    "https://bote.example/x, Der Bote",
  })
  void keepsTheOutletOutOfTheAuthors(String url, String author) {
    String head =
        "<meta property='og:site_name' content='Der Bote'><meta name=author content='"
            + author
            + "'>";
    assertThat(page(head, "", url).authors()).isEmpty();
  }
}
