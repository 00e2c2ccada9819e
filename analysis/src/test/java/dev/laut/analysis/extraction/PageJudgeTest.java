package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Reason;
import org.junit.jupiter.api.Test;

class PageJudgeTest {

  @Test
  void refusesASectionFullOfTeasers() {
    StringBuilder page =
        new StringBuilder(
            "<html lang=de><title>Lokales - Werdaer Bote</title><body><h1>Lokales</h1>");
    String[] towns = {
      "Altwerda",
      "Neuwerda",
      "Osterwerda",
      "Kleinwerda",
      "Hohenwerda",
      "Sandwerda",
      "Mittelwerda",
      "Nordwerda"
    };
    for (String town : towns) {
      page.append("<div class='teaser-card'><h3><a href='/")
          .append(town)
          .append("'>In ")
          .append(town)
          .append(" wird die Brücke gesperrt</a></h3><p>Die Brücke in ")
          .append(town)
          .append(
              " bleibt bis zum Sommer für alle Fahrzeuge gesperrt, wie die Stadt mitteilte. <a href='/x'>mehr</a></p></div>");
    }
    assertThat(reason(page + "</body></html>")).isEqualTo(Reason.INDEX_PAGE);
  }

  @Test
  void refusesAConsentForm() {
    assertThat(
            reason(
                """
                <html><title>Werdaer Bote</title><body><div class="consent-dialog"><h2>Ihre Einwilligung</h2>
                <p>Wir verwenden Cookies und ähnliche Techniken, um Anzeigen zu messen und Inhalte anzupassen.</p>
                <p>Mit Ihrer Einwilligung verarbeiten wir und unsere 214 Partner Daten Ihres Geräts. Cookies lassen sich
                in den Einstellungen abwählen.</p><button>Zustimmen</button></div></body></html>
                """))
        .isEqualTo(Reason.CONSENT_PAGE);
  }

  @Test
  void refusesALogInWall() {
    assertThat(
            reason(
                """
                <html><title>Anmelden</title><body><form><h1>Anmelden</h1><p>Bitte melden Sie sich an.</p>
                <input name=u><input type=password name=p><a href=/v>Passwort vergessen?</a></form></body></html>
                """))
        .isEqualTo(Reason.LOGIN_PAGE);
  }

  @Test
  void refusesAnErrorPage() {
    assertThat(
            reason(
                """
                <html><title>404 - Seite nicht gefunden</title><body><h1>Seite nicht gefunden</h1>
                <p>Die gewünschte Seite gibt es leider nicht mehr. Versuchen Sie es über die Suche.</p>
                <ul><li><a href=/>Startseite</a></ul></body></html>
                """))
        .isEqualTo(Reason.ERROR_PAGE);
  }

  @Test
  void refusesAPageThatOnlyShowsAFilm() {
    assertThat(reason("<html><title>Film</title><body><video src=a.mp4></video></body></html>"))
        .isEqualTo(Reason.MEDIA_PAGE);
  }

  @Test
  void callsAPitOfTagsTooDeep() {
    assertThat(reason("<div>".repeat(400_000))).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void keepsAShortArticleThatSaysItIsOne() {
    String page =
        """
        <html lang=de><head><title>Sturm über Kleinwerda</title><meta property="og:type" content="article"></head>
        <body><article><h1>Sturm über Kleinwerda</h1><p>Ein Sturm hat in Kleinwerda drei Dächer abgedeckt, sagte
        die Feuerwehr am Abend.</p></article></body></html>
        """;
    assertThat(Pages.article(page).text()).startsWith("Ein Sturm hat in Kleinwerda");
  }

  @Test
  void readsTheBodyOutOfJsonLdWhereThePageShowsNone() {
    String sentence =
        "Der Rat der Stadt Kleinwerda hat den Haushalt für das nächste Jahr beschlossen. ";
    String page =
        "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Rat beschließt Haushalt\","
            + "\"articleBody\":\""
            + sentence.repeat(4)
            + "\\n\\n"
            + sentence.repeat(4)
            + "\"}</script><body><div id=app></div></body></html>";
    assertThat(Pages.article(page).blocks()).hasSize(2);
    assertThat(Pages.article(page).title()).isEqualTo("Rat beschließt Haushalt");
  }

  @Test
  void marksATextThatAPaywallCuts() {
    String page =
        Pages.HARBOUR
            .replace("\"isAccessibleForFree\": true", "\"isAccessibleForFree\": false")
            .replaceAll(
                "(?s)<h2>Natur.*?</div>\\s*<div class=\"related\">",
                "</div><div class=\"paywall\"><p>Jetzt weiterlesen: mit einem Abo für 1 Euro.</p></div><div class=\"related\">");
    assertThat(Pages.article(page).truncated()).isTrue();
    assertThat(Pages.article(Pages.HARBOUR).truncated()).isFalse();
  }

  private static Reason reason(String markup) {
    return switch (Pages.extract(markup)) {
      case Extraction.None none -> none.reason();
      case Extraction.Found found ->
          throw new AssertionError("an article: " + found.article().text());
    };
  }
}
