package dev.laut.analysis.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Pipeline;
import dev.laut.model.ArticleReading;
import dev.laut.model.Content;
import dev.laut.model.Given;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class HyperlinksTest {

  private static final String FILL =
      "<p>Der Ort liegt an der Mündung der Wisse und hat rund 9000 Einwohner. Im Sommer kommen viele"
          + " Gäste, im Winter ist es still. Die Werft wurde 1911 gegründet und baut heute Fähren"
          + " und kleine Frachter für die Inseln.</p>";

  @Test
  void leadsFromANamedOutletToWhereItCanBeRead() {
    Source outlet =
        chain(
                "Die Werft ist pleite, meldet der <a href='https://sundpost.example/werft'>Sundkurier"
                    + "</a>.")
            .getFirst();
    assertThat(outlet.kind()).isEqualTo(SourceKind.OUTLET);
    assertThat(outlet.ref()).isEqualTo("https://sundpost.example/werft");
  }

  @Test
  void takesTheMediumFromALinkedVerb() {
    assertThat(
            chain(
                "Die Werft sei pleite, <a href='https://www.sundpost.example/w'>sagte</a>"
                    + " Direktorin Ute Brahm."))
        .extracting(Source::name)
        .containsExactly("sundpost.example", "Ute Brahm");
  }

  @Test
  void takesNoEvidenceFromItsOwnSite() {
    assertThat(
            chain(
                "Die Werft sei pleite, <a href='https://heimat.example/alt'>sagte</a>"
                    + " Direktorin Ute Brahm."))
        .extracting(Source::name)
        .containsExactly("Ute Brahm");
  }

  private static List<Source> chain(String sentence) {
    String html =
        "<html lang='de'><head><title>Werft</title><link rel='canonical'"
            + " href='https://heimat.example/werft'></head><body><article><h1>Werft</h1><p>"
            + sentence
            + "</p>"
            + FILL
            + FILL.replace("Sommer", "Herbst")
            + "</article></body></html>";
    ArticleReading reading = read(html);
    return reading.statements().getFirst().chain();
  }

  private static ArticleReading read(String html) {
    PageSource source =
        new PageSource("werft.html", "https://heimat.example/werft", null, null, "sha256:0", null);
    Page page = new Page(source, Given.NOTHING, new Content.Html(html));
    return (ArticleReading) new Pipeline().read(page);
  }
}
