package dev.laut.intake;

import static dev.laut.intake.Fixture.gzip;
import static dev.laut.intake.Fixture.join;
import static dev.laut.intake.Fixture.locations;
import static dev.laut.intake.Fixture.readStandardInput;
import static dev.laut.intake.Fixture.reason;
import static dev.laut.intake.Fixture.text;
import static dev.laut.intake.Fixture.texts;
import static dev.laut.intake.Fixture.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Content;
import dev.laut.model.ContentId;
import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {

  private static final String HTML = "200 OK\nContent-Type: text/html; charset=utf-8";

  @Test
  void readsResponsesAndWhereTheyComeFrom() {
    Warc warc =
        new Warc()
            .record("warcinfo", "application/warc-fields", "", utf8("software: test\r\n"))
            .record(
                "request",
                "application/http",
                "https://moorbote.example/1",
                utf8("GET / HTTP/1.1\r\n\r\n"))
            .page("https://moorbote.example/1", "<p>Die Fähre fährt.")
            .page("<https://moorbote.example/2>", "<p>Die Fähre ruht.");
    for (byte[] bytes : List.of(warc.plain(), warc.zipped())) {
      List<Page> pages = readStandardInput(bytes);
      assertThat(texts(pages)).containsExactly("<p>Die Fähre fährt.", "<p>Die Fähre ruht.");
      assertThat(pages.getFirst().source().url()).isEqualTo("https://moorbote.example/1");
      assertThat(pages.getLast().source().url()).isEqualTo("https://moorbote.example/2");
      assertThat(pages.getFirst().source().fetched()).isEqualTo("2024-05-06T07:08:09Z");
      assertThat(pages.getFirst().source().mediaType()).isEqualTo("text/html");
      assertThat(pages.getFirst().source().digest())
          .isEqualTo(ContentId.digest(utf8("<p>Die Fähre fährt.")));
    }
  }

  @Test
  void locatesRecordsByTheirOffset() {
    Warc warc = new Warc().page("https://a.example/", "<p>A").page("https://b.example/", "<p>B");
    assertThat(locations(readStandardInput(warc.plain())))
        .containsExactly("-#0", "-#" + warc.offset(1));
    assertThat(locations(readStandardInput(warc.zipped())))
        .containsExactly("-#0", "-#" + warc.zippedOffset(1));
    assertThat(locations(readStandardInput(warc.zippedWhole())))
        .containsExactly("-#0", "-#0+" + warc.offset(1));
  }

  @Test
  void believesTheHeaderOfTheResponseOverThePage() {
    byte[] page = "<meta charset=iso-8859-1><p>Привет".getBytes(Charset.forName("windows-1251"));
    Warc warc =
        new Warc()
            .response(
                "https://a.example/",
                "200 OK\nContent-Type: text/html;charset=\"windows-1251\"",
                page);
    Page only = readStandardInput(warc.plain()).getFirst();
    assertThat(text(only)).endsWith("<p>Привет");
    assertThat(only.source().charset()).isEqualTo("windows-1251");
  }

  @Test
  void givesEachResponseOnePageWhateverItHolds() {
    Warc warc =
        new Warc()
            .response(
                "https://a.example/logo", "200 OK\nContent-Type: image/png", new byte[] {1, 2})
            .response(
                "https://a.example/fort", "404 Not Found\nContent-Type: text/html", utf8("<p>Weg"))
            .response("https://a.example/alt", "301 Moved Permanently\nLocation: /neu", utf8(""))
            .response("https://a.example/leer", HTML, utf8(""))
            .record("response", "text/dns", "dns:a.example", utf8("20240101\na.example."))
            .page("https://a.example/da", "<p>Da");
    List<Page> pages = readStandardInput(warc.zipped());
    assertThat(texts(pages))
        .containsExactly(
            "not-a-page: media type 'image/png'",
            "error-page: HTTP status 404",
            "not-a-page: HTTP status 301",
            "",
            "not-a-page: not a response of HTTP: text/dns",
            "<p>Da");
    assertThat(pages.stream().limit(3)).allSatisfy(p -> assertThat(reason(p).readable()).isTrue());
  }

  @Test
  void readsTextThatWasPutInOtherwise() {
    Warc warc =
        new Warc()
            .record("conversion", "text/plain", "https://a.example/", utf8("Die Fähre\n\nfährt."))
            .record("resource", "text/html; charset=utf-8", "https://b.example/", utf8("<p>B"))
            .record("resource", "image/png", "https://c.example/", new byte[] {1})
            .record(
                "revisit",
                "application/http",
                "https://d.example/",
                utf8("HTTP/1.1 200 OK\r\n\r\n"));
    List<Page> pages = readStandardInput(warc.plain());
    assertThat(pages)
        .extracting(Page::content)
        .containsExactly(new Content.Dump("Die Fähre\n\nfährt."), new Content.Html("<p>B"));
  }

  @Test
  void undoesTransferAndContentEncodings() throws IOException {
    byte[] page = utf8("<p>Die Fähre fährt.");
    byte[] chunked =
        utf8(
            "7\r\n<p>Die \r\n7\r\nFähre \r\n7;x=y\r\nfährt.\r\n".replace("8;x=y", "7")
                + "0\r\n\r\n");
    Warc warc =
        new Warc()
            .response("https://a.example/1", HTML + "\nTransfer-Encoding: chunked", chunked)
            .response("https://a.example/2", HTML + "\nContent-Encoding: gzip", gzip(page))
            .response("https://a.example/3", HTML + "\nContent-Encoding: deflate", deflated(page))
            .response(
                "https://a.example/4",
                HTML + "\nContent-Encoding: deflate, gzip",
                gzip(deflated(page)));
    assertThat(texts(readStandardInput(warc.plain())))
        .hasSize(4)
        .containsOnly("<p>Die Fähre fährt.");
  }

  @Test
  void believesTheBytesWhereTheCrawlerUndidAnEncodingAlready() {
    byte[] page = utf8("<p>Die Fähre fährt.");
    Warc warc =
        new Warc()
            .response("https://a.example/1", HTML + "\nTransfer-Encoding: chunked", page)
            .response("https://a.example/2", HTML + "\nContent-Encoding: gzip", page)
            .response("https://a.example/3", HTML + "\nContent-Encoding: deflate", page)
            .response("https://a.example/4", HTML + "\nContent-Encoding: br", page);
    assertThat(texts(readStandardInput(warc.plain())))
        .hasSize(4)
        .containsOnly("<p>Die Fähre fährt.");
  }

  @Test
  void undoesBrotli() {
    byte[] brotli = HexFormat.of().parseHex("0b0a803c703e4469652046c3a46872652066c3a46872742e03");
    Warc warc = new Warc().response("https://a.example/", HTML + "\nContent-Encoding: br", brotli);
    assertThat(texts(readStandardInput(warc.plain()))).containsExactly("<p>Die Fähre fährt.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsUpToACut(boolean zipped) {
    Warc warc =
        new Warc()
            .page("https://a.example/", "<p>A")
            .page("https://b.example/", "<p>" + "Die Fähre fährt. ".repeat(50));
    byte[] whole = zipped ? warc.zipped() : warc.plain();
    List<Page> pages = readStandardInput(Arrays.copyOf(whole, whole.length - 40));
    assertThat(pages).hasSize(2);
    assertThat(text(pages.get(0))).isEqualTo("<p>A");
    assertThat(reason(pages.get(1))).isEqualTo(Reason.BROKEN);
    assertThat(pages.get(1).source().location())
        .isEqualTo("-#" + (zipped ? warc.zippedOffset(1) : warc.offset(1)));
  }

  @Test
  void findsTheNextRecordBehindABrokenOneInACompressedArchive() {
    Warc warc = new Warc();
    for (int i = 0; i < 5; i++) {
      warc.page("https://a.example/" + i, "<p>Seite " + i);
    }
    byte[] bytes = warc.zipped();
    Arrays.fill(bytes, warc.zippedOffset(2) - 12, warc.zippedOffset(2) + 30, (byte) 0x5A);
    assertThat(texts(readStandardInput(bytes)))
        .satisfiesExactly(
            a -> assertThat(a).isEqualTo("<p>Seite 0"),
            b -> assertThat(b).startsWith("broken: "),
            d -> assertThat(d).isEqualTo("<p>Seite 3"),
            e -> assertThat(e).isEqualTo("<p>Seite 4"));
  }

  @Test
  void trustsNothingBehindAFaultInAPlainArchive() {
    Warc warc = new Warc().page("https://a.example/", "<p>A");
    byte[] bytes = join(warc.plain(), utf8("Unsinn\r\n\r\n"), warc.plain());
    List<Page> pages = readStandardInput(bytes);
    assertThat(pages).hasSize(2);
    assertThat(text(pages.get(0))).isEqualTo("<p>A");
    assertThat(text(pages.get(1))).startsWith("broken: ");
    assertThat(locations(pages)).element(1).isEqualTo("-#" + warc.plain().length);
  }

  @Test
  void passesOverABombAndReadsItsNeighbour() {
    Limits limits = new Limits(100_000, 1_000_000, 10, 10);
    Warc warc =
        new Warc()
            .page("https://a.example/", "<p>" + " ".repeat(30_000_000))
            .response(
                "https://b.example/", HTML + "\nContent-Encoding: gzip", gzip(new byte[30_000_000]))
            .page("https://c.example/", "<p>C");
    List<Page> pages = readStandardInput(warc.zipped(), limits);
    assertThat(pages).hasSize(3);
    assertThat(reason(pages.get(0))).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason(pages.get(1))).isEqualTo(Reason.TOO_LARGE);
    assertThat(text(pages.get(2))).isEqualTo("<p>C");
    assertThat(texts(readStandardInput(warc.plain(), limits))).element(2).isEqualTo("<p>C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -9\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: viel\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\nab",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9000000000000000000\r\n\r\nab",
        "WARC/1.0\r\nUnsinn",
        "WARC/\0\0\0\0",
        "WARC/1.0\r\n\r\n\r\n\r\n\r\n\r\n\r\n",
      })
  void endsWithAReasonWhereARecordMakesNoSense(String bytes) {
    for (byte[] archive : List.of(utf8(bytes), gzip(utf8(bytes)))) {
      List<Page> pages = readStandardInput(archive);
      assertThat(pages).hasSizeLessThanOrEqualTo(1);
      assertThat(pages).allSatisfy(page -> assertThat(reason(page)).isEqualTo(Reason.BROKEN));
    }
  }

  @Test
  void endsWhereLineEndsFollowTheLastRecord() {
    byte[] page = new Warc().page("https://a.example/", "<p>A").plain();
    byte[] padding = "\r\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
    assertThat(texts(readStandardInput(join(page, padding)))).first().isEqualTo("<p>A");
  }

  @Test
  void boundsTheHeaderOfARecord() {
    byte[] endless = join(utf8("WARC/1.0\r\nX: "), utf8("x".repeat(5_000_000)));
    List<Page> pages = readStandardInput(endless);
    assertThat(pages).hasSize(1);
    assertThat(reason(pages.getFirst())).isEqualTo(Reason.TOO_LARGE);
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }
}
