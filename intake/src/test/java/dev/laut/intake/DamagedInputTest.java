package dev.laut.intake;

import static dev.laut.intake.Fixture.gzip;
import static dev.laut.intake.Fixture.readStandardInput;
import static dev.laut.intake.Fixture.text;
import static dev.laut.intake.Fixture.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Content;
import dev.laut.model.Page;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every input, however broken. */
class DamagedInputTest {

  private static final List<byte[]> INPUTS =
      List.of(
          new Warc().page("https://a.example/", "<p>A").page("https://b.example/", "<p>B").plain(),
          new Warc().page("https://a.example/", "<p>A").page("https://b.example/", "<p>B").zipped(),
          utf8(
              "<rss><channel><item><title>A</title></item><item><link>b</link></item></channel></rss>"),
          utf8("[{\"text\":\"a\"},\n{\"html\":\"<p>b\",\"authors\":[\"c\"]}]"),
          utf8("{\"text\":\"a\"}\n{\"html\":\"<p>b\",\"authors\":[\"c\"]}\n"),
          gzip(utf8("37:\n\nDie Mühle\n\n38:\n\nDer Deich\n")),
          utf8("<!DOCTYPE html><meta charset=latin1><p>Die Mühle"));

  /** A cut, then one wrong byte: what comes out can be written, and comes out again. */
  @Property(tries = 3000)
  void readsDamagedInputsToTheEnd(
      @ForAll @IntRange(max = 6) int input,
      @ForAll @IntRange(max = 1200) int length,
      @ForAll @IntRange(max = 1200) int place,
      @ForAll byte wrong) {
    byte[] whole = INPUTS.get(input);
    byte[] damaged = Arrays.copyOf(whole, Math.min(length, whole.length));
    if (damaged.length > 0) {
      damaged[place % damaged.length] = wrong;
    }
    List<Page> pages = readStandardInput(damaged);
    assertThat(pages).hasSizeLessThan(6);
    assertThat(pages)
        .allSatisfy(
            page -> assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text(page))).isTrue());
    assertThat(readStandardInput(damaged)).isEqualTo(pages);
  }

  @Property(tries = 500)
  void givesEachLineOneRecord(@ForAll("lines") List<String> lines) {
    List<Page> pages = readStandardInput(utf8("{}\n" + String.join("\n", lines)));
    assertThat(pages).hasSize(1 + (int) lines.stream().filter(line -> !line.isBlank()).count());
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "", " ", "\r", "{}", "{\"text\":\"a\"}", "\"", "}{", "{\"a\":\"\\ud800\"}")
        .list()
        .ofMaxSize(10);
  }

  @Property(tries = 500)
  void takesAnyTextCharacterForCharacter(@ForAll String any) {
    StringBuilder json = new StringBuilder("{\"id\":\"a\",\"text\":\"x");
    any.chars().forEach(c -> json.append("\\u%04x".formatted(c)));
    Page page = readStandardInput(json.append("\"}").toString()).getFirst();
    String expected = ("x" + any).replaceAll("[\\x{D800}-\\x{DFFF}]", "\uFFFD");
    assertThat(page.content()).isEqualTo(new Content.Verbatim(expected));
  }
}
