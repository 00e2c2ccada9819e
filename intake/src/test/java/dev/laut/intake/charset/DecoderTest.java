package dev.laut.intake.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private static final String GERMAN =
      "Die Fährleute von Süderwühr möchten größere Böote für die Überfahrt, sagt Jörg Läufer.";

  @Test
  void believesAByteOrderMarkBeforeAnythingElse() {
    for (String name : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"}) {
      byte[] bytes = ("\uFEFF<meta charset=latin1>" + GERMAN).getBytes(Charset.forName(name));
      Decoded decoded = html(bytes, "koi8-r");
      assertThat(decoded.charset()).isEqualTo(name);
      assertThat(decoded.text()).isEqualTo("<meta charset=latin1>" + GERMAN);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void knowsWideEncodingsByTheirZeroes(String name) {
    Decoded decoded = html(GERMAN.getBytes(Charset.forName(name)), null);
    assertThat(decoded).isEqualTo(new Decoded(GERMAN, name));
  }

  @Test
  void takesWellFormedUtf8ForWhatItIsWhateverIsDeclared() {
    byte[] bytes = ("<meta charset=iso-8859-1>" + GERMAN).getBytes(StandardCharsets.UTF_8);
    assertThat(html(bytes, "windows-1252").charset()).isEqualTo("UTF-8");
  }

  @Test
  void believesTheHeaderOverThePage() {
    byte[] bytes = "<meta charset=windows-1252>Паром".getBytes(Charset.forName("KOI8-R"));
    assertThat(html(bytes, "KOI8-R").text()).endsWith("Паром");
  }

  @Test
  void passesOverADeclarationThatTheBytesContradict() {
    byte[] bytes = ("<meta charset=utf-8>" + GERMAN).getBytes(Charset.forName("windows-1252"));
    assertThat(html(bytes, "utf-8"))
        .isEqualTo(new Decoded("<meta charset=utf-8>" + GERMAN, "windows-1252"));
    byte[] japanese = "<meta charset=utf-8>フェリーは今日も運航しています。".getBytes(Charset.forName("Shift_JIS"));
    assertThat(html(japanese, "euc-kr").text()).contains("フェリー");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Паром снова ходит через реку каждый день и перевозит людей",
    "windows-1250, Prom znów kursuje przez rzekę, mówią pasażerowie z głębi wyspy Żółwia Śląsk",
    "EUC-JP, フェリーは今日も運航しています。天気は良いです。",
    "GB18030, 渡船今天照常运行，天气很好，乘客很多。",
    "ISO-8859-7, Το πλοίο ταξιδεύει ξανά σήμερα προς το νησί με πολλούς επιβάτες"
  })
  void detectsWhatNobodyDeclares(String charset, String text) {
    assertThat(html(text.getBytes(Charset.forName(charset)), null).text()).isEqualTo(text);
  }

  @Test
  void detectsWhatLiesBehindALongStretchOfAscii() {
    String page = "<p>ferry ".repeat(5000) + GERMAN;
    assertThat(html(page.getBytes(StandardCharsets.ISO_8859_1), null).text()).isEqualTo(page);
  }

  @Test
  void readsIso2022JpWhichHidesInAscii() {
    String text = "フェリーは今日も運航しています。";
    byte[] bytes = text.getBytes(Charset.forName("ISO-2022-JP"));
    assertThat(html(bytes, null)).isEqualTo(new Decoded(text, "ISO-2022-JP"));
  }

  @Test
  void mendsUtf8IntoWhichAnotherEncodingWasPasted() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(GERMAN.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(" Größe".getBytes(StandardCharsets.ISO_8859_1));
    Decoded decoded = html(bytes.toByteArray(), "iso-8859-1");
    assertThat(decoded).isEqualTo(new Decoded(GERMAN + " Größe", "UTF-8"));
  }

  @Test
  void takesOnlyTheCutCharacterFromACutPage() {
    byte[] bytes = "Süderwühr ü".getBytes(StandardCharsets.UTF_8);
    Decoded decoded = html(Arrays.copyOf(bytes, bytes.length - 1), null);
    assertThat(decoded).isEqualTo(new Decoded("Süderwühr \uFFFD", "UTF-8"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta charset='KOI8-R'>",
        "<META http-equiv=Content-Type content='text/html; charset=\"koi8-r\"'>",
        "<meta content='text/html;charset = koi8' HTTP-EQUIV=content-type />",
        "<!-- <meta charset=utf-16> --><html a='<meta charset=greek>'><meta/charset=koi8-r>",
        "<?xml version='1.0' encoding='koi8-r'?><html>",
        "<meta name=x content='charset=greek'><meta charset=''><meta charset=koi8-r>",
        "<meta charset=unknown-8><meta charset=koi8-r>",
      })
  void findsTheDeclarationAsBrowsersDo(String head) {
    byte[] bytes = (head + "Паром").getBytes(Charset.forName("KOI8-R"));
    assertThat(html(bytes, null).text()).endsWith("Паром");
  }

  @Test
  void knowsWhatDeclarationsMeanOnTheWeb() {
    assertThat(label("latin1")).isEqualTo("windows-1252");
    assertThat(label(" US-ASCII ")).isEqualTo("windows-1252");
    assertThat(label("x-user-defined")).isEqualTo("windows-1252");
    assertThat(label("gb2312")).isEqualTo("GBK");
    assertThat(label("ISO-8859-9")).isEqualTo("windows-1254");
    byte[] ascii = "<meta charset=utf-16>Ja".getBytes(StandardCharsets.US_ASCII);
    assertThat(html(ascii, null).charset()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.4 text",
        "PK\3\4 rest",
        "\u0089PNG\r\n",
        "a\0b\0\0c",
        "GIF89a\1\0\2\0\u0080"
      })
  void knowsWhatIsNoText(String head) {
    assertThat(Decoder.decode(head.getBytes(StandardCharsets.ISO_8859_1), null, Form.HTML))
        .isEmpty();
  }

  @Test
  void forgivesAFewControlCharacters() {
    byte[] bytes = ("\0" + GERMAN + GERMAN).getBytes(StandardCharsets.UTF_8);
    assertThat(html(bytes, null).text()).endsWith(GERMAN);
  }

  private static String label(String label) {
    return Encoding.labelled(label).orElseThrow().name();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GERMAN,
        "„Wir müssen“, sagte Läufer – und schwieg … für 3 € und 20 Groß",
        "L’été dernier, la péniche « Écluse » a coulé près du pont.",
        "Łódź żegluje po Śniardwach, mówi Żaneta Ćwik.",
      })
  void mendsTextThatWasEncodedTwice(String text) {
    byte[] once = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder read = new StringBuilder();
    for (byte b : once) {
      String c = new String(new byte[] {b}, Charset.forName("windows-1252"));
      read.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
    }
    byte[] twice = read.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(html(twice, null)).isEqualTo(new Decoded(text, "UTF-8"));
    byte[] mixed = (read + " " + text).getBytes(StandardCharsets.UTF_8);
    assertThat(html(mixed, null).text()).isEqualTo(text + " " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GERMAN,
        "A imprensa de SÃO PAULO e a NAÇÃO: ÂNGELA não está em MACAÃ.",
        "Wer „Ã¤“ statt „ä“ sieht, hat die Kodierung verwechselt.",
        "Die Maß\u00ADnahmen, die Schließ\u00ADung und das Ausmaß\u00AD der Groß\u00ADbaustelle",
        "PÂTÉ, CHÂTEAU, RÂPÉ ; Â® et Â© se lisent mal.",
      })
  void leavesAloneWhatWasEncodedOnce(String text) {
    assertThat(html(text.getBytes(StandardCharsets.UTF_8), null).text()).isEqualTo(text);
  }

  private static Decoded html(byte[] bytes, @Nullable String header) {
    return Decoder.decode(bytes, header, Form.HTML).orElseThrow();
  }
}
