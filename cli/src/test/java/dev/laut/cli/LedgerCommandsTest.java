package dev.laut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.json.ReadingReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** collect, search, show and export. */
class LedgerCommandsTest {

  private static final String PAGES =
      """
      {"id": "a", "title": "Fähre fällt aus", "outlet": "Bote", "lang": "de", "published": "2024-05-17", "text": "Die Fähre (Ada: bleibt im Hafen) von Merun."}
      {"id": "b", "title": "=1+1", "outlet": "Times", "lang": "en", "text": "The ferry \\"Ada\\" (Insider: was sold), twice (Ada: never)."}
      {"id": "c", "html": ""}
      {"id": "d", "text": "CRASH"}
      """;

  @TempDir Path home;
  private Desk desk = new Desk(Path.of("."));

  @BeforeEach
  void collect() {
    desk = new Desk(home).given(PAGES);
    assertThat(desk.laut("collect", "-")).isEqualTo(ExitCode.UNREAD);
  }

  @Test
  void countsWhatIsNewKnownAndNotRead() {
    assertThat(desk.out()).isEqualTo("3 new, 0 known, 1 not read; 1 hold no article\n");
    desk.laut("collect", "-");
    assertThat(desk.out()).isEqualTo("0 new, 3 known, 1 not read; 1 hold no article\n");
    assertThat(desk.err()).startsWith("laut: -#4: broken");
  }

  @Test
  void keepsTheLedgerWhereXdgWantsIt() {
    assertThat(home.resolve(".local/share/laut/ledger.db")).exists();
  }

  @Test
  void collectsIntoAnotherLedger() {
    Path other = home.resolve("other.db");
    assertThat(desk.laut("collect", "--ledger", other.toString(), "-")).isEqualTo(ExitCode.UNREAD);
    assertThat(desk.out()).startsWith("3 new");
    assertThat(other).exists();
  }

  @Test
  void wantsAnInputToCollect() {
    assertThat(desk.laut("collect")).isEqualTo(ExitCode.USAGE);
    assertThat(desk.err()).contains("collect needs an INPUT");
  }

  @Test
  void findsArticlesWithTheirStatements() {
    assertThat(desk.laut("search", "hafen", "merun")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out())
        .isEqualTo(
            """
            Fähre fällt aus
            Bote · 2024-05-17 · German · a
              … Die Fähre (Ada: bleibt im Hafen) von Merun

            1 article
            """);
    desk.laut("search", "--origin", "anonymous");
    assertThat(desk.out()).contains("this page ← Insider (unnamed)", "• was sold", "1 article\n");
  }

  @Test
  void takesOneArgumentWithBlanksForAPhrase() {
    desk.laut("search", "im Hafen");
    assertThat(desk.out()).endsWith("1 article\n");
    desk.laut("search", "Hafen im");
    assertThat(desk.out()).isEqualTo("no article matches\n");
  }

  @Test
  void saysWhenThereMayBeMore() {
    desk.laut("search", "--limit", "1");
    assertThat(desk.out()).endsWith("1 article; there may be more, --limit shows them\n");
    assertThat(desk.laut("search", "--limit", "0")).isEqualTo(ExitCode.USAGE);
    assertThat(desk.laut("search", "--from", "gestern")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void findsRecordsForPrograms() {
    assertThat(desk.laut("search", "--json", "--speaker", "Insider")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out())
        .endsWith(",\"hit\":{\"statements\":[\"s1\"],\"marks\":[]}}\n")
        .hasLineCount(1);
    assertThat(ReadingReader.read(desk.out().strip()).id()).isEqualTo("b");
  }

  @Test
  void showsAKeptArticle() {
    assertThat(desk.laut("show", "a")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out()).startsWith("Fähre fällt aus\n").contains("this page ← Ada");
    assertThat(desk.laut("show", "--json", "a")).isEqualTo(ExitCode.DONE);
    assertThat(ReadingReader.read(desk.out().strip()).id()).isEqualTo("a");
  }

  @Test
  void saysThatAnArticleIsNotThere() {
    assertThat(desk.laut("show", "zzz")).isEqualTo(ExitCode.UNREAD);
    assertThat(desk.err()).startsWith("laut: no article with id 'zzz'");
  }

  @Test
  void exportsEveryRecord() {
    assertThat(desk.laut("export")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out().lines().map(line -> ReadingReader.read(line).id()))
        .containsExactly("a", "b", "c");
  }

  @Test
  void exportsEveryStatement() {
    assertThat(desk.laut("export", "--what", "statements")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out()).hasLineCount(3).contains("\"article\":\"b\"", "\"words\":\"was sold\"");
  }

  @Test
  void exportsTablesThatNoSpreadsheetRuns() {
    assertThat(desk.laut("export", "--format", "csv")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out())
        .startsWith("id,title,outlet,")
        .contains("b,'=1+1,Times,", "\"The ferry \"\"Ada\"\" (Insider: was sold), twice");
    assertThat(desk.laut("export", "--format", "csv", "--what", "statements"))
        .isEqualTo(ExitCode.DONE);
    assertThat(desk.out())
        .contains("b,s1,,Indirect,was sold,,Insider,Insider,anonymous,plain,'=1+1,Times,,en,\r\n");
  }

  @Test
  void saysThatThereIsNoLedgerYet() {
    Desk stranger = new Desk(home.resolve("elsewhere"));
    for (String command : new String[] {"search", "export"}) {
      assertThat(stranger.laut(command)).isEqualTo(ExitCode.LEDGER);
      assertThat(stranger.err()).contains("is not there; 'laut collect' makes it").hasLineCount(1);
    }
  }

  @Test
  void refusesALedgerThatIsNone() throws IOException {
    Path file = Files.writeString(home.resolve("notes.txt"), "notes ".repeat(500));
    assertThat(desk.laut("collect", "--ledger", file.toString(), "-")).isEqualTo(ExitCode.LEDGER);
    assertThat(desk.err()).contains("laut: ledger " + file, "no SQLite database").hasLineCount(1);
  }
}
