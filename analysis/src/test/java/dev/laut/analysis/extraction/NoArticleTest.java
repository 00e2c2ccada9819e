package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Article;
import dev.laut.model.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages without an article, as sites in seven languages show them. */
class NoArticleTest {

  private static final String SENTENCES =
      """
      <p>Der Rat von Osterwerda hat am Dienstag beschlossen, die alte Brücke über die Werda zu sperren,
      weil ein Gutachten Risse in zwei Pfeilern gefunden hat.</p>
      <p>Die Fähre soll ab Montag öfter fahren, sagte die Bürgermeisterin nach der Sitzung. Wie lange die
      Sperrung dauert, weiß noch niemand, denn die Statiker rechnen noch.</p>
      """;

  private static Reason reason(String title, String body) {
    return switch (Pages.extract(
        "<html><head><title>%s</title></head><body>%s</body></html>".formatted(title, body))) {
      case Extraction.None none -> none.reason();
      case Extraction.Found found -> throw new AssertionError(found.article().text());
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Seite nicht gefunden|Die Adresse, die Sie aufgerufen haben, gibt es nicht mehr. Vielleicht hilft die Suche weiter.
          Page not found|We are sorry, the page you requested does not exist any more. Please try our search.
          Page introuvable|La page que vous cherchez n'existe plus. Essayez le moteur de recherche du site.
          Página no encontrada|La página que busca ya no existe. Pruebe con el buscador del sitio, por favor.
          Pagina non trovata|La pagina che cerchi non esiste più. Prova con la ricerca del sito.
          Strona nie istnieje|Nie znaleźliśmy strony o tym adresie. Spróbuj skorzystać z wyszukiwarki.
          503 Service Unavailable|The server is not able to answer at the moment. Please come back in a few minutes.
          Access denied|You do not have permission to see this page. Checking your browser takes a moment.
          """)
  void refusesErrorPages(String title, String text) {
    assertThat(reason(title, "<h1>" + title + "</h1><p>" + text + "</p><a href=/>Bote</a>"))
        .isEqualTo(Reason.ERROR_PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Anmelden</h1><p>Bitte melden Sie sich an, um weiterzulesen.</p><form><input name=u><input type=password></form>",
        "<h1>Log in</h1><p>Please log in with the address that you gave us.</p><form><input name=u><input type=password></form>",
        "<h1>Connexion</h1><p>Identifiez-vous pour continuer.</p><form><input type=email><input type=password></form>",
      })
  void refusesLogInWalls(String body) {
    assertThat(reason("Werdaer Bote", body)).isEqualTo(Reason.LOGIN_PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=consent><h2>Ihre Privatsphäre</h2><p>Wir verwenden Cookies, um Anzeigen zu messen. Ihre Einwilligung in Cookies"
            + " können Sie jederzeit widerrufen.</p><button>Alle akzeptieren</button></div>",
        "<div id=cmp><h2>Your privacy</h2><p>We use cookies to measure adverts. You can withdraw your consent to cookies at any"
            + " time in the settings.</p><button>Accept all</button></div>",
      })
  void refusesConsentForms(String body) {
    assertThat(reason("Werdaer Bote", body)).isEqualTo(Reason.CONSENT_PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=player><video src=a.mp4></video></div><h1>Der Umzug</h1>",
        "<div><iframe src=https://film.example/1></iframe></div><h1>Der Umzug im Film</h1>",
        "<h1>Bilder vom Umzug</h1><img src=1.jpg><img src=2.jpg><img src=3.jpg><img src=4.jpg><img src=5.jpg><img src=6.jpg>",
      })
  void refusesPagesThatOnlyShowFilmsOrPictures(String body) {
    assertThat(reason("Der Umzug", body)).isEqualTo(Reason.MEDIA_PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ressort Lokales", "Startseite"})
  void refusesPagesThatAreListsOfLinks(String title) {
    StringBuilder links = new StringBuilder("<h1>" + title + "</h1><ul>");
    for (int i = 1; i <= 40; i++) {
      links.append("<li><a href=/").append(i).append(">Brücke Nummer ").append(i);
      links.append(" über die Werda gesperrt</a></li>");
    }
    assertThat(reason(title, links + "</ul>")).isEqualTo(Reason.INDEX_PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form class=login><input name=u><input type=password></form>%s",
        "<div class=cookie-banner><p>Wir verwenden Cookies und bitten um Ihre Einwilligung.</p></div>%s",
        "<div class=player><video src=a.mp4></video></div>%s",
        "%s<ul><li><a href=/1>Fähre fährt wieder nach Kleinwerda</a><li><a href=/2>Deich bei Hohenwerda bricht</a></ul>",
        "<h2>Fehler im Gutachten: Seite nicht gefunden</h2>%s" + SENTENCES,
      })
  void keepsArticlesThatStandBesideSuchThings(String page) {
    Article article =
        Pages.article(
            "<html lang=de><title>Brücke gesperrt</title><meta property=og:type content=article><body><main><h1>Brücke gesperrt</h1>"
                + page.formatted(SENTENCES)
                + "</main></body></html>");
    assertThat(article.text()).contains("Der Rat von Osterwerda", "denn die Statiker rechnen noch");
  }

  @ParameterizedTest
  @CsvSource({
    "Jetzt weiterlesen mit einem Abo für 1 Euro im Monat., true",
    "Subscribe to continue reading this story., true",
    "Cet article est réservé aux abonnés., true",
    "Contenido solo para suscriptores., true",
    "Articolo riservato agli abbonati., true",
    "Tekst tylko dla subskrybentów., true",
    "Conteúdo exclusivo para assinantes., true",
    "Die Stadt will im Herbst wieder berichten., false",
  })
  void marksWhereAPaywallCuts(String line, boolean truncated) {
    Article article =
        Pages.article(
            "<html lang=de><title>Brücke gesperrt</title><meta property=og:type content=article><body><main><article><h1>Brücke gesperrt</h1>"
                + SENTENCES
                + "<p>Anwohner hatten seit Jahren auf die Schäden hingewiesen und …</p></article><aside class=box><p>"
                + line
                + "</p></aside></main></body></html>");
    assertThat(article.truncated()).isEqualTo(truncated);
  }
}
