package dev.laut.intake;

import static dev.laut.intake.Fixture.gzip;
import static dev.laut.intake.Fixture.locations;
import static dev.laut.intake.Fixture.readStandardInput;
import static dev.laut.intake.Fixture.reason;
import static dev.laut.intake.Fixture.text;
import static dev.laut.intake.Fixture.texts;
import static dev.laut.intake.Fixture.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Content;
import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedPagesTest {

  private static final String TWO =
      "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><title>Moorbote</title>"
          + "<item><title>Fähre</title><link>https://moorbote.example/1</link>"
          + "<description>&lt;p&gt;Sie fährt.</description></item>"
          + "<item><title>Deich</title><description>Er hält.</description></item></channel></rss>";

  @TempDir private Path folder;

  @Test
  void givesEachItemAPage() {
    List<Page> pages = readStandardInput(gzip(TWO.getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(texts(pages)).containsExactly("<p>Sie fährt.", "Er hält.");
    assertThat(locations(pages)).containsExactly("-#1", "-#2");
    Page first = pages.getFirst();
    assertThat(first.content()).isInstanceOf(Content.Html.class);
    assertThat(first.given().title()).isEqualTo("Fähre");
    assertThat(first.given().outlet()).isEqualTo("Moorbote");
    assertThat(first.source().url()).isEqualTo("https://moorbote.example/1");
    assertThat(first.source().charset()).isEqualTo("windows-1252");
    assertThat(first.id()).isNotEqualTo(pages.getLast().id());
  }

  @Test
  void saysWhereAFeedBreaks() {
    String cut = TWO.substring(0, TWO.indexOf("Deich") + 3);
    List<Page> pages = readStandardInput(cut.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(texts(pages)).first().isEqualTo("<p>Sie fährt.");
    assertThat(text(pages.get(1))).startsWith("broken: line 1: ");
    assertThat(locations(pages)).containsExactly("-#1", "-#2");
  }

  @Test
  void saysThatAFeedHasNoItems() {
    List<Page> pages = readStandardInput("<rss><channel><title>Moorbote</title></channel></rss>");
    assertThat(texts(pages)).containsExactly("empty: there is no page in it");
    assertThat(reason(pages.getFirst()).readable()).isTrue();
    assertThat(locations(pages)).containsExactly("-");
  }

  @Test
  void boundsTheNumberOfItems() {
    Limits limits = new Limits(100_000, 1_000_000, 10, 1);
    List<Page> pages = readStandardInput(utf8(TWO), limits);
    assertThat(pages).hasSize(2);
    assertThat(reason(pages.get(1))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void takesXhtmlForAPageAndSaysWhatElseAnXmlFileIs() throws IOException {
    Path page =
        Files.writeString(folder.resolve("a.xml"), "<?xml version='1.0'?><html><p>Da</p></html>");
    Path map = Files.writeString(folder.resolve("b.xml"), "<?xml version='1.0'?><urlset/>");
    Path none = Files.writeString(folder.resolve("c.xml"), "Kein Element");
    List<Page> pages = Fixture.read(page.toString(), map.toString(), none.toString());
    assertThat(pages.getFirst().content()).isInstanceOf(Content.Html.class);
    assertThat(text(pages.get(1))).startsWith("unreadable: the element 'urlset' begins neither");
    assertThat(text(pages.get(2))).startsWith("unreadable: there is no element");
  }

  @Test
  void findsAFeedThatWasSavedAsAPage() throws IOException {
    Path feed = Files.writeString(folder.resolve("feed.html"), TWO.replace("ISO-8859-1", "UTF-8"));
    assertThat(texts(Fixture.read(feed.toString()))).containsExactly("<p>Sie fährt.", "Er hält.");
  }
}
