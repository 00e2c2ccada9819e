package dev.laut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.NoArticle;
import dev.laut.model.Reading;
import dev.laut.model.Reason;
import dev.laut.model.json.ReadingReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String TWO =
      """
      {"id": "a", "title": "Regen", "lang": "de", "text": "Heute (Ada: regnet es)."}
      {"id": "b", "title": "Schnee", "text": "Morgen (Insider: schneit es)."}
      """;

  @TempDir Path home;

  @Test
  void showsAShortHelpWithAnExampleWithoutInput() {
    Desk desk = new Desk(home);
    assertThat(desk.laut("read")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out()).contains("laut read page.html").hasLineCount(5);
  }

  @Test
  void printsASheetForPeople() throws IOException {
    Path page = Files.writeString(home.resolve("ä.txt"), "Heute (Insider: regnet es) in Merun.");
    Desk desk = new Desk(home);
    assertThat(desk.laut("read", page.toString())).isEqualTo(ExitCode.DONE);
    assertThat(desk.out())
        .contains("this page ← Insider (unnamed)", "• regnet es", "1 statement · 1 origin, unnamed")
        .doesNotContain("──", "\r", "\u001b");
  }

  @Test
  void printsRecordsInTheOrderOfTheInputs() {
    Desk desk = new Desk(home).given(TWO);
    assertThat(desk.laut("read", "--json", "-")).isEqualTo(ExitCode.DONE);
    assertThat(records(desk)).extracting(Reading::id).containsExactly("a", "b");
    assertThat(desk.out()).endsWith("}\n").doesNotContain("\r");
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void drawsARuleBetweenSheetsAndCountsAtTheEnd() {
    Desk desk = new Desk(home).given(TWO);
    desk.laut("read", "-");
    assertThat(desk.out())
        .contains("── -#1 ──", "── -#2 ──")
        .endsWith("2 pages · 2 statements · 2 origins, 1 unnamed\n");
  }

  @Test
  void stopsAfterTheArticleWhenAsked() {
    Desk desk = new Desk(home).given(TWO);
    assertThat(desk.laut("read", "--json", "--until", "article", "-")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out()).contains("\"article\":").doesNotContain("\"statements\"");
    assertThat(desk.laut("read", "--until", "verse", "-")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void givesTheLanguageToThoseThatComeWithoutOne() {
    Desk desk = new Desk(home).given(TWO);
    desk.laut("read", "--json", "--lang", "en", "-");
    assertThat(desk.out().lines().map(line -> line.replaceAll(".*\"lang\":\"(..)\".*", "$1")))
        .containsExactly("de", "en");
  }

  @Test
  void namesWhatCannotBeReadAndReadsTheRest() {
    Desk desk = new Desk(home).given("{\"text\": \"Eins.\"}\n{broken\n{\"text\": \"Zwei.\"}\n");
    assertThat(desk.laut("read", "--json", "-", "/no/such/file.html")).isEqualTo(ExitCode.UNREAD);
    assertThat(records(desk)).hasSize(4);
    assertThat(desk.err())
        .hasLineCount(2)
        .contains("laut: -#2: broken: ", "laut: /no/such/file.html: ");
  }

  @Test
  void takesAPageWithoutArticleForRead() {
    Desk desk = new Desk(home).given("{\"html\": \" \"}");
    assertThat(desk.laut("read", "-")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out()).contains("no article: empty");
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void survivesAnAnalysisThatFails() {
    Desk desk = new Desk(home).given("{\"text\": \"CRASH\"}\n{\"text\": \"Eins.\"}\n");
    assertThat(desk.laut("read", "--json", "-")).isEqualTo(ExitCode.UNREAD);
    assertThat(records(desk)).hasSize(2);
    assertThat(records(desk).getFirst())
        .isInstanceOfSatisfying(
            NoArticle.class,
            none -> {
              assertThat(none.reason()).isEqualTo(Reason.BROKEN);
              assertThat(none.detail()).contains("on purpose", "FixedReader.java");
            });
    assertThat(desk.err()).startsWith("laut: -#1: broken: the analysis failed");
  }

  @Test
  void refusesAUrlForNow() {
    Desk desk = new Desk(home);
    assertThat(desk.laut("read", "https://example.org/")).isEqualTo(ExitCode.USAGE);
    assertThat(desk.err()).startsWith("laut: https://example.org/ is a URL").hasLineCount(1);
  }

  @Test
  void refusesThreadsThatCannotBe() {
    Desk desk = new Desk(home).given(TWO);
    assertThat(desk.laut("read", "--threads", "0", "-")).isEqualTo(ExitCode.USAGE);
    assertThat(desk.err()).contains("--threads 0 must be from 1 to 256");
  }

  @Test
  void saysThatThereIsNothingToRead() throws IOException {
    Path empty = Files.createDirectory(home.resolve("empty"));
    Files.writeString(empty.resolve("notes.odt"), "x");
    Desk desk = new Desk(home);
    assertThat(desk.laut("read", empty.toString())).isEqualTo(ExitCode.DONE);
    assertThat(desk.err()).contains("nothing to read in", "1 files passed over");
  }

  @Test
  void printsTheSameWithOneAndWithManyThreads() {
    String pages =
        IntStream.range(0, 200)
            .mapToObj(i -> "{\"id\": \"p%d\", \"text\": \"Satz (Ada: %d).\"}\n".formatted(i, i))
            .collect(Collectors.joining());
    Desk desk = new Desk(home).given(pages);
    desk.laut("read", "--json", "--threads", "1", "-");
    String one = desk.out();
    // The first of eight pages is ready last.
    CyclicBarrier barrier = new CyclicBarrier(8);
    Analysis shuffled =
        (models, untilArticle) -> {
          var reader = FixedReader.ANALYSIS.open(models, untilArticle);
          return page -> {
            await(barrier);
            return reader.apply(page);
          };
        };
    desk.reading(shuffled).laut("read", "--json", "--threads", "8", "-");
    assertThat(desk.out()).isEqualTo(one).hasLineCount(200);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Reading> records(Desk desk) {
    return desk.out().lines().map(ReadingReader::read).toList();
  }
}
