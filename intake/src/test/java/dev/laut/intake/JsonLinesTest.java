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
import dev.laut.model.Given;
import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  @Test
  void takesGivenTextCharacterForCharacter() {
    Page page = one("{\"text\":\"  Der Deich hält.\\n\\nSagt die Wehrführerin.  \"}");
    assertThat(page.content())
        .isEqualTo(new Content.Verbatim("  Der Deich hält.\n\nSagt die Wehrführerin.  "));
    assertThat(page.source().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void keepsWhatIsGivenBesideThePage() {
    Page page =
        one(
            """
            {"id":"a1","url":"https://moorbote.example/1","outlet":"Moorbote","lang":"de",\
            "published":"2024-03-01","title":"Deich hält","authors":["Ina Brook",""],"html":"<p>Ja."}\
            """);
    assertThat(page.given())
        .isEqualTo(
            new Given("a1", "Moorbote", "de", "2024-03-01", "Deich hält", List.of("Ina Brook")));
    assertThat(page.source().url()).isEqualTo("https://moorbote.example/1");
    assertThat(page.content()).isEqualTo(new Content.Html("<p>Ja."));
    assertThat(page.id()).isEqualTo("a1");
  }

  @Test
  void countsEmptyStringsAsAbsent() {
    Page page = one("{\"id\":\"\",\"title\":\"\",\"html\":\"\",\"text\":\"Ein Satz.\"}");
    assertThat(page.given()).isEqualTo(Given.NOTHING);
    assertThat(page.content()).isEqualTo(new Content.Verbatim("Ein Satz."));
    assertThat(page.id()).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\\n\\t"})
  void takesBlankTextForAnEmptyPage(String blank) {
    Content content = one("{\"text\":\"" + blank + "\"}").content();
    assertThat(content).isInstanceOf(Content.Verbatim.class);
    assertThat(((Content.Verbatim) content).text()).isBlank();
  }

  @Test
  void givesNoRecordForABlankLineButCountsIt() {
    List<Page> pages = readStandardInput("\n{\"text\":\"eins\"}\r\n  \r\n{\"text\":\"zwei\"}");
    assertThat(texts(pages)).containsExactly("eins", "zwei");
    assertThat(locations(pages)).containsExactly("-#2", "-#4");
  }

  @Test
  void passesOverAByteOrderMark() {
    assertThat(texts(readStandardInput("\uFEFF{\"text\":\"eins\"}"))).containsExactly("eins");
  }

  @Test
  void digestsTheRawBytesOfTheLine() {
    String line = "{ \"text\" : \"eins\" }";
    assertThat(one(line + "\r\n").source().digest()).isEqualTo(ContentId.digest(utf8(line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":5} | line 1: field 'text' must be a string",
        "{\"text\":\"x\",\"authors\":\"Ina\"} | line 1: field 'authors' must be a list",
        "{\"text\":\"x\",\"id\":7} | line 1: field 'id' must be a string",
        "{\"id\":\"a\"} | line 1: neither 'html' nor 'text' is given",
        "{\"id\":\"a\",\"text\":null} | line 1: neither 'html' nor 'text' is given",
        "{\"text\":\"x\",\"html\":\"y\"} | line 1: 'html' and 'text' are both given",
      })
  void namesLineFieldAndRule(String line, String complaint) {
    Page page = one(line);
    assertThat(text(page)).startsWith("broken: " + complaint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"x\"",
        "{\"text\":}",
        "{\"text\":\"x\"} x",
        "{]",
        "{\"text\":\"a\u0001\"}"
      })
  void saysWhyALineIsBrokenAndReadsItsNeighbours(String line) {
    List<Page> pages = readStandardInput("{\"text\":\"vor\"}\n" + line + "\n{\"text\":\"nach\"}\n");
    assertThat(pages).hasSize(3);
    assertThat(text(pages.get(1))).startsWith("broken: line 2: ");
    assertThat(text(pages.get(2))).isEqualTo("nach");
  }

  @Test
  void keepsTheIdOfARecordWithoutText() {
    assertThat(one("{\"id\":\"a7\"}").id()).isEqualTo("a7");
  }

  @Test
  void takesDeepNestingForBroken() {
    Page page = one("{\"text\":\"x\",\"more\":" + "[".repeat(100_000) + "}");
    assertThat(reason(page)).isEqualTo(Reason.BROKEN);
  }

  @Test
  void replacesHalvesOfCharacters() {
    Page page = one("{\"text\":\"a\\ud800b \\udc00 \\ud83d\\ude00 c\\ud83d\"}");
    assertThat(text(page)).isEqualTo("a\uFFFDb \uFFFD \uD83D\uDE00 c\uFFFD");
    assertThat(new String(utf8(text(page)), StandardCharsets.UTF_8)).isEqualTo(text(page));
  }

  @Test
  void refusesALineThatIsNotUtf8() {
    byte[] latin = "{\"text\":\"Überfall\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    List<Page> pages = readStandardInput(join(latin, utf8("{\"text\":\"weiter\"}")));
    assertThat(texts(pages)).containsExactly("broken: line 1: the bytes are not UTF-8", "weiter");
  }

  @Test
  void passesOverALineThatIsTooLong() {
    Limits limits = new Limits(100_000, 10_000_000, 10, 10);
    String huge = "{\"text\":\"" + "x".repeat(300_000) + "\"}\n";
    List<Page> pages = readStandardInput(utf8(huge + "{\"text\":\"weiter\"}"), limits);
    assertThat(reason(pages.get(0))).isEqualTo(Reason.TOO_LARGE);
    assertThat(texts(pages)).element(1).isEqualTo("weiter");
  }

  @Test
  void givesUpALineThatNeverEnds() {
    Limits limits = new Limits(1000, 100_000, 10, 10);
    byte[] bomb = gzip(join(utf8("{\"text\":\"eins\"}\n{"), new byte[50_000_000]));
    List<Page> pages = readStandardInput(bomb, limits);
    assertThat(locations(pages)).containsExactly("-#1", "-#2");
    assertThat(reason(pages.get(1))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void readsTheLinesBeforeACutInACompressedFile() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"text\":\"Satz ").append(Integer.toHexString(i * 7919)).append("\"}\n");
    }
    byte[] whole = gzip(utf8(lines.toString()));
    List<Page> pages = readStandardInput(Arrays.copyOf(whole, whole.length / 2));
    assertThat(pages).hasSizeBetween(500, 1500);
    assertThat(text(pages.getFirst())).isEqualTo("Satz 0");
    Page last = pages.getLast();
    assertThat(reason(last)).isEqualTo(Reason.BROKEN);
    assertThat(last.source().location()).isEqualTo("-#" + pages.size());
  }

  @Test
  void readsAllMembersOfACompressedFile() {
    byte[] two = join(gzip(utf8("{\"text\":\"eins\"}\n")), gzip(utf8("{\"text\":\"zwei\"}\n")));
    assertThat(texts(readStandardInput(two))).containsExactly("eins", "zwei");
  }

  private static Page one(String line) {
    List<Page> pages = readStandardInput(line);
    assertThat(pages).hasSize(1);
    return pages.getFirst();
  }
}
