package dev.laut.evaluation.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laut.model.Content;
import dev.laut.model.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs where the hostile data lies beside the checkout, as ../shared/data/hostile. */
class HostileInputTest {

  private static final Path HOSTILE = Path.of("../../shared/data/hostile");
  private static final int AT_ONCE = 8;

  @TempDir Path folder;

  @BeforeAll
  static void needsTheData() {
    assumeTrue(Files.isDirectory(HOSTILE), "no hostile data at hand");
  }

  /** How many records a file gives varies: a feed without items and an empty array give none. */
  @ParameterizedTest
  @CsvSource({"jsoup-fuzz, 50", "feedparser, 1000", "json-parsing, 250", "go-fuzz-gzip, 300"})
  void readsEveryFile(String archive, int atLeast) throws IOException {
    int records = 0;
    for (Tarball.Entry file : Tarball.read(HOSTILE.resolve(archive + ".tar.gz"))) {
      Path copy = folder.resolve(file.name().replace('/', '_'));
      Files.write(copy, file.bytes());
      records += Reader.file(copy);
    }
    assertThat(records).isGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void readsMarkupOfAnyShapeAlone() throws IOException {
    List<String> inputs = markup();
    for (int i = 0; i < inputs.size(); i++) {
      Reader.content("html5lib " + i, new Content.Html(inputs.get(i)));
    }
    assertThat(inputs).hasSizeGreaterThan(8000);
  }

  @Test
  void readsMarkupOfAnyShapeWithinAnArticle() throws IOException {
    List<String> inputs = markup();
    for (int i = 0; i < inputs.size(); i += AT_ONCE) {
      List<String> some = inputs.subList(i, Math.min(i + AT_ONCE, inputs.size()));
      Reader.html("html5lib from " + i, "<p>" + String.join("<p>", some));
    }
  }

  private static List<String> markup() throws IOException {
    return Tarball.read(HOSTILE.resolve("html5lib.tar.gz")).stream()
        .flatMap(file -> Html5lib.inputs(file).stream())
        .toList();
  }

  @Test
  void readsNaughtyStringsAsMarkupAsTextAndInASentence() throws IOException {
    int count = 0;
    for (String naughty : naughtyStrings()) {
      String name = "naughty string " + count++;
      Reader.html(name, "<p>" + naughty + "</p>");
      Reader.content(name, new Content.Verbatim(naughty));
      Reader.content(name, new Content.Dump("Titel\n\n" + naughty));
      Reader.content(
          name,
          new Content.Verbatim("„" + naughty + "“, sagte " + naughty + " laut " + naughty + "."));
    }
    assertThat(count).isGreaterThan(500);
  }

  private static List<String> naughtyStrings() throws IOException {
    byte[] bytes = Files.readAllBytes(HOSTILE.resolve("naughty-strings.json.gz"));
    try (InputStream in = Tarball.gunzip(bytes)) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JsonObject.parse("{\"strings\":" + json + "}").strings("strings");
    }
  }
}
