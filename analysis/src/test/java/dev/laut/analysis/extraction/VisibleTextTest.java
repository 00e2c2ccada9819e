package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Article;
import dev.laut.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  private static final String REST =
      """
      <p>Die Fähre soll ab Montag öfter fahren, sagte die Bürgermeisterin nach der Sitzung. Wie lange die
      Sperrung dauert, weiß noch niemand, denn die Statiker rechnen noch.</p>
      <p>Anwohner hatten seit Jahren auf die Schäden hingewiesen und mehrfach an den Kreis geschrieben.</p>
      """;

  private static Article page(String first) {
    return Pages.article(
        "<html lang=de><body><main><article><h1>Brücke gesperrt</h1>"
            + first
            + REST
            + "</article></main></body></html>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ver&shy;tieft die Brü\u00ADcke über die Werda|vertieft die Brücke über die Werda
          ver\u200Btieft die\u2060 Brü\u200Ccke\uFEFF über die Werda|vertieft die Brücke über die Werda
          vertieft&nbsp;die\u202FBrücke\u2009über  die\tWerda|vertieft die Brücke über die Werda
          vertie\uFB01t die Brücke im \uFB02achen Wasser der Werda|vertiefit die Brücke im flachen Wasser der Werda
          vertieft &quot;die&quot; Br&uuml;cke &amp; die F&#228;hre &#x2013; f&uuml;r 3 &euro;|vertieft "die" Brücke & die Fähre – für 3 €
          """)
  void readsAsAReaderSees(String markup, String seen) {
    Article article =
        page("<p>Der Rat von Osterwerda " + markup + ", weil ein Gutachten Risse fand.</p>");
    assertThat(article.text())
        .startsWith("Der Rat von Osterwerda " + seen + ", weil ein Gutachten Risse fand.\n");
  }

  @Test
  void keepsLinksOnTheirWordsWhereCharactersVanishBeforeThem() {
    Article article =
        page(
            "<p>\u200BDer Ra&shy;t&nbsp;&nbsp;von \uFB02ach be&shy;schloss es, wie die <a href='/rat?a=1&amp;b=2'>Ver&shy;waltung\u200B&nbsp;mit&shy;teilte</a>,"
                + " nach einem <a href='https://amt.example/gut achten'>Gut\u00ADachten</a> des Amtes für Wasserbau.</p>");
    assertThat(article.links())
        .extracting(link -> link.span().in(article.text()))
        .containsExactly("Verwaltung mitteilte", "Gutachten");
    assertThat(article.links())
        .extracting(Link::url)
        .containsExactly("https://bote.example/rat?a=1&b=2", "https://amt.example/gut%20achten");
  }

  @Test
  void keepsNoLinkThatLeadsNowhere() {
    Article article =
        page(
            "<p>Der Rat von <a href='#oben'>Osterwerda</a> sperrt die <a href='javascript:void(0)'>Brücke</a> über die"
                + " <a>Werda</a>, wie das <a href='data:text/html,x'>Amt</a> am Dienstag mitgeteilt hat.</p>");
    assertThat(article.links()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p hidden>GEHEIM steht hier für niemanden, der die Seite mit den Augen liest.</p>",
        "<p style='display:none'>GEHEIM steht hier für niemanden, der die Seite liest.</p>",
        "<p style='color:red; DISPLAY : none !important'>GEHEIM steht hier für niemanden.</p>",
        "<p style='visibility:hidden'>GEHEIM steht hier für niemanden, der die Seite liest.</p>",
        "<p>Der Rat <span style='display: none'>GEHEIM</span> sperrt die Brücke über die Werda.</p>",
        "<p>Der Rat <span class='sr-only'>GEHEIM</span> sperrt die Brücke über die Werda.</p>",
        "<p>Der Rat <span class='visually-hidden'>GEHEIM</span> sperrt die Brücke.</p>",
        "<p>Der Rat <span class='screen-reader-text'>GEHEIM</span> sperrt die Brücke.</p>",
        "<p data-text='GEHEIM' title='GEHEIM' aria-label='GEHEIM'>Der Rat sperrt die Brücke.</p>",
        "<template><p>GEHEIM steht hier für niemanden, der die Seite liest.</p></template>",
        "<noscript><p>GEHEIM steht hier für niemanden, der Skripte erlaubt.</p></noscript>",
        "<script>document.write('<p>GEHEIM</p>')</script><style>p::before{content:'GEHEIM'}</style>",
        "<p>Der Rat sperrt die Brücke.<!-- GEHEIM --></p><textarea>GEHEIM</textarea>",
        "<p>Der Rat sperrt <img src=b.jpg alt='GEHEIM' title='GEHEIM'> die Brücke.</p>",
        "<details hidden><summary>GEHEIM</summary></details><dialog>GEHEIM steht hier.</dialog>",
      })
  void showsNothingThatReadersDoNotSee(String markup) {
    Article article = page(markup);
    assertThat(article.text()).contains("Die Fähre soll ab Montag").doesNotContain("GEHEIM");
    assertThat(article.dropped()).noneMatch(dropped -> dropped.text().contains("GEHEIM"));
    assertThat(article.captions()).noneMatch(caption -> caption.contains("GEHEIM"));
  }
}
