package dev.laut.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

  @Test
  void readsRss2() throws FeedException {
    FeedItem item =
        only(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel>
              <title>Moorbote</title><link>https://moorbote.example/</link><language>de-de</language>
              <image><title>Logo</title><link>https://bild.example/</link></image>
              <item>
                <title>Fähre &amp;amp; Deich</title>
                <link>/faehre</link>
                <pubDate>Mon, 06 May 2024 07:08:09 +0200</pubDate>
                <dc:creator>Ina Brook</dc:creator><dc:creator>Ole Siel</dc:creator>
                <description>Kurz.</description>
                <content:encoded><![CDATA[<p>Die Fähre fährt &amp; hält.</p>]]></content:encoded>
              </item>
            </channel></rss>
            """);
    assertThat(item)
        .isEqualTo(
            new FeedItem(
                "Fähre & Deich",
                "https://moorbote.example/faehre",
                "Moorbote",
                "de",
                "2024-05-06T07:08:09+02:00",
                List.of("Ina Brook", "Ole Siel"),
                "<p>Die Fähre fährt &amp; hält.</p>"));
  }

  @Test
  void readsAtom() throws FeedException {
    FeedItem item =
        only(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB" xml:base="https://fen.example/news/">
              <title type="html">The &lt;b&gt;Fen&lt;/b&gt; Post</title>
              <link rel="self" href="https://fen.example/feed"/>
              <author><name>Ada Reed</name><email>ada@fen.example</email></author>
              <entry>
                <title>Ferry &lt; Bridge</title>
                <link rel="enclosure" href="https://fen.example/a.mp3"/>
                <link href="ferry.html"/>
                <updated>2024-05-07T00:00:00Z</updated><published>2024-05-06T07:08:09.123Z</published>
                <summary>Short.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p class="a">The ferry &amp; crew.</p></div></content>
              </entry>
            </feed>
            """);
    assertThat(item)
        .isEqualTo(
            new FeedItem(
                "Ferry < Bridge",
                "https://fen.example/news/ferry.html",
                "The Fen Post",
                "en",
                "2024-05-06T07:08:09Z",
                List.of("Ada Reed"),
                "<div><p class=\"a\">The ferry &amp; crew.</p></div>"));
  }

  @Test
  void readsRss1WhoseItemsStandBesideTheChannel() throws FeedException {
    FeedItem item =
        only(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:d="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://moorbote.example/"><title>Moorbote</title></channel>
              <item rdf:about="https://moorbote.example/1">
                <title>Deich</title><d:date>2024-05-06</d:date><description>Er hält.</description>
              </item>
            </rdf:RDF>
            """);
    assertThat(item.outlet()).isEqualTo("Moorbote");
    assertThat(item.url()).isEqualTo("https://moorbote.example/1");
    assertThat(item.published()).isEqualTo("2024-05-06");
    assertThat(item.markup()).isEqualTo("Er hält.");
  }

  @Test
  void namesTheOutletThatAnAggregatorNames() throws FeedException {
    FeedItem item = only(rss("<source url='https://fen.example/'>Fen Post</source>"));
    assertThat(item.outlet()).isEqualTo("Fen Post");
  }

  @Test
  void takesTheNameOutOfAnAuthorsAddress() throws FeedException {
    assertThat(only(rss("<author>ina@moorbote.example (Ina Brook)</author>")).authors())
        .containsExactly("Ina Brook");
    assertThat(only(rss("<author>ina@moorbote.example</author>")).authors()).isEmpty();
  }

  @Test
  void makesParagraphsOfPlainText() throws FeedException {
    FeedItem item = only("<feed><entry><content>Eins &lt; zwei.\n\nDrei.</content></entry></feed>");
    assertThat(item.markup()).isEqualTo("<p>Eins &lt; zwei.</p>\n<p>Drei.</p>");
  }

  @Test
  void leavesOtherVocabulariesAlone() throws FeedException {
    FeedItem item =
        only(
            rss(
                "<title>Deich</title><media:content xmlns:media='http://search.yahoo.com/mrss/'>"
                    + "<media:title>Bild</media:title></media:content><itunes:author>X</itunes:author>"));
    assertThat(item.title()).isEqualTo("Deich");
    assertThat(item.authors()).isEmpty();
    assertThat(item.markup()).isEmpty();
  }

  @Test
  void refusesAddressesThatAreNotOnTheWeb() throws FeedException {
    assertThat(only(rss("<link>javascript:alert(1)</link>")).url()).isNull();
    assertThat(only(rss("<link>file:///etc/hosts</link>")).url()).isNull();
  }

  @Test
  void putsRightWhatRealFeedsGetWrong() throws FeedException {
    FeedItem item = only("\n\n" + rss("<title>M&uuml;hle & Deich\u0003 &#150; &nbsp;AT&T</title>"));
    assertThat(item.title()).isEqualTo("Mühle & Deich – AT&T");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY a 'boese'>]>",
        "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:9/x.dtd' [<!-- ]> ' --><!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]>",
        "<!DOCTYPE rss [<!ENTITY b '&c;&c;&c;'><!ENTITY c '&b;&b;'><!ENTITY a '&b;'>]>",
      })
  void expandsNoEntity(String doctype) throws FeedException {
    FeedItem item =
        only(doctype + rss("<title a='&a;'>[&a;]</title><description>&a;</description>"));
    assertThat(item.title()).isEqualTo("[&a;]");
    assertThat(item.markup()).isEqualTo("&a;");
  }

  @Test
  void givesTheItemsBeforeAFault() throws FeedException {
    FeedReader feed =
        new FeedReader("<rss><channel><item><title>A</title></item>\n<item><title>B</channel>", 50);
    assertThat(feed.next()).map(FeedItem::title).contains("A");
    assertThatThrownBy(feed::next)
        .isInstanceOf(FeedException.class)
        .hasMessageStartingWith("line 2: ")
        .hasMessageContaining("title");
  }

  @Test
  void saysWhereNestingIsTooDeep() {
    String deep = "<rss><channel><item>" + "<a>".repeat(400_000);
    assertThatThrownBy(() -> new FeedReader(deep, 50).next())
        .isInstanceOfSatisfying(
            FeedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_DEEP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "<", "<!--", "<![CDATA[", "<!DOCTYPE [", "<a<", "'", "&a", "<a b='"})
  @Timeout(20)
  void takesTimeInProportionToTheInput(String piece) throws FeedException {
    String hostile = "<rss><channel><item><title>" + piece.repeat(1_000_000);
    assertThatThrownBy(() -> new FeedReader(hostile, 50).next()).isInstanceOf(FeedException.class);
    assertThat(PlainText.of(piece.repeat(300_000))).isNotNull();
  }

  private static String rss(String item) {
    return "<rss><channel><title>Moorbote</title><item>" + item + "</item></channel></rss>";
  }

  private static FeedItem only(String xml) throws FeedException {
    List<FeedItem> items = new ArrayList<>();
    FeedReader feed = new FeedReader(xml, 50);
    for (Optional<FeedItem> item = feed.next(); item.isPresent(); item = feed.next()) {
      items.add(item.get());
    }
    assertThat(items).hasSize(1);
    return items.getFirst();
  }
}
