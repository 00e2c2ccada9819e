package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Article;
import dev.laut.model.BlockKind;
import dev.laut.model.Content;
import dev.laut.model.Given;
import dev.laut.model.PublishedFrom;
import dev.laut.model.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractorTest {

  @Test
  void keepsTheBodyAndNothingElse() {
    Article article = Pages.article(Pages.HARBOUR);
    assertThat(article.text())
        .contains("Kleinwerda (dpa) - Der Hafen von Kleinwerda soll um zwei Meter vertieft werden.")
        .contains("Naturschützer wollen klagen\nDer Verein")
        .endsWith("mindestens drei Monate in Anspruch nimmt.")
        .doesNotContain(
            "Cookies", "Anzeige", "Teilen", "Newsletter", "Schollen", "unsichtbar", "Bagger im");
  }

  @Test
  void separatesBlocksByExactlyOneLineEnd() {
    Article article = Pages.article(Pages.HARBOUR);
    assertThat(String.join("\n", Pages.lines(article))).isEqualTo(article.text());
    assertThat(article.blocks()).extracting(b -> b.kind()).contains(BlockKind.HEADING);
  }

  @Test
  void saysWhatThePageSaysOfTheArticle() {
    Article article = Pages.article(Pages.HARBOUR);
    assertThat(article.title()).isEqualTo("Hafen von Kleinwerda wird tiefer");
    assertThat(article.outlet()).isEqualTo("Werdaer Bote");
    assertThat(article.authors()).containsExactly("Jule Brandhorst");
    assertThat(article.credits()).containsExactly("dpa");
    assertThat(article.published()).isEqualTo("2026-03-04T17:20:00+01:00");
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.JSONLD);
    assertThat(article.lang()).isEqualTo("de");
    assertThat(article.accessibleForFree()).isTrue();
    assertThat(article.canonical()).isEqualTo("https://bote.example/lokales/hafen-tiefer");
  }

  @Test
  void keepsLinksOfTheBodyWithTheirWords() {
    Article article = Pages.article(Pages.HARBOUR);
    assertThat(article.links())
        .anySatisfy(link -> {
          assertThat(link.span().in(article.text())).isEqualTo("Verwaltung mitteilte");
          assertThat(link.url()).isEqualTo("https://bote.example/rat/protokoll");
        });
  }

  @Test
  void listsCaptionsAndLeftOversApart() {
    Article article = Pages.article(Pages.HARBOUR);
    assertThat(article.captions()).containsExactly("Ein Bagger im Hafenbecken. Foto: Ole Thiessen");
    assertThat(article.dropped())
        .anySatisfy(dropped -> {
          assertThat(dropped.text()).isEqualTo("Fischer fangen weniger Schollen");
          assertThat(dropped.why()).isEqualTo("teaser-list");
        })
        .anySatisfy(dropped -> assertThat(dropped.why()).isEqualTo("newsletter"));
  }

  @Test
  void believesWhatIsGivenBeforeWhatIsFound() {
    Given given =
        new Given(null, "Küstenfunk", "en", "2020-01-01", "Gegeben", List.of("Ida Wolters"));
    Article article =
        Pages.article(new Extractor().extract(new Content.Html(Pages.HARBOUR), given, null));
    assertThat(article.title()).isEqualTo("Gegeben");
    assertThat(article.outlet()).isEqualTo("Küstenfunk");
    assertThat(article.lang()).isEqualTo("en");
    assertThat(article.published()).isEqualTo("2020-01-01");
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.GIVEN);
    assertThat(article.authors()).containsExactly("Ida Wolters");
  }

  @Test
  void countsBlankAsAbsent() {
    Given given = new Given(null, "", " ", "", "", List.of(""));
    Article article =
        Pages.article(new Extractor().extract(new Content.Html(Pages.HARBOUR), given, null));
    assertThat(article.title()).isEqualTo("Hafen von Kleinwerda wird tiefer");
    assertThat(article.authors()).containsExactly("Jule Brandhorst");
    assertThat(article.lang()).isEqualTo("de");
  }

  @Test
  void letsTheTextOverruleTheDeclaredLanguage() {
    Extractor extractor = new Extractor(text -> "fr");
    Article article =
        Pages.article(extractor.extract(new Content.Html(Pages.HARBOUR), Given.NOTHING, null));
    assertThat(article.lang()).isEqualTo("fr");
  }

  @Test
  void answersNothingForAPageWithoutText() {
    assertThat(Pages.extract("<html><body><div><br><br></div></body></html>"))
        .isInstanceOfSatisfying(
            Extraction.None.class, none -> assertThat(none.reason()).isEqualTo(Reason.EMPTY));
  }

  @Test
  void passesOnWhyContentWasUnreadable() {
    Content unreadable = new Content.Unreadable(Reason.NOT_TEXT, "a picture");
    assertThat(new Extractor().extract(unreadable, Given.NOTHING, null))
        .isEqualTo(new Extraction.None(Reason.NOT_TEXT, "a picture"));
  }

  @Test
  void survivesEndlessNesting() {
    String deep = "<div>".repeat(400_000) + "tief";
    assertThat(Pages.extract(deep)).isNotNull();
  }
}
