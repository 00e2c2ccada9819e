package dev.laut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.json.JsonObject;
import dev.laut.model.json.ReadingReader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {

  @TempDir Path home;
  private Desk desk = new Desk(Path.of("."));

  @BeforeEach
  void sitDown() {
    desk = new Desk(home);
  }

  @Test
  void printsInputRecordsThatCanBeCollected() {
    assertThat(desk.laut("load", "--articles", "5")).isEqualTo(ExitCode.DONE);
    String news = desk.out();
    assertThat(news.lines()).hasSize(5).allSatisfy(line -> JsonObject.parse(line).text("text"));
    desk.given(news).laut("collect", "-");
    assertThat(desk.out()).startsWith("5 new, 0 known, 0 not read");
  }

  @Test
  void printsFinishedRecords() {
    desk.laut("load", "--articles", "3", "--readings");
    assertThat(desk.out().lines()).hasSize(3).allSatisfy(line -> ReadingReader.read(line));
  }

  @Test
  void printsWhatBelongsTogether() {
    desk.laut("load", "--articles", "3", "--gold");
    assertThat(desk.out().lines()).allSatisfy(line -> JsonObject.parse(line).text("story"));
  }

  @Test
  void goesOnWithTheSeed() {
    desk.laut("load", "--articles", "3", "--seed", "8");
    String once = desk.out();
    desk.laut("load", "--articles", "3", "--seed", "8");
    assertThat(desk.out()).isEqualTo(once);
    desk.laut("load", "--articles", "3", "--seed", "9");
    assertThat(desk.out()).isNotEqualTo(once);
  }

  @Test
  void fillsALedgerOnce() {
    String ledger = home.resolve("load.db").toString();
    assertThat(desk.laut("load", "--articles", "600", "--ledger", ledger)).isEqualTo(ExitCode.DONE);
    assertThat(desk.out()).isEqualTo("600 new, 0 known\n");
    desk.laut("load", "--articles", "600", "--ledger", ledger);
    assertThat(desk.out()).isEqualTo("0 new, 600 known\n");
  }

  @Test
  void saysWhatIsWrongWithTheCommandLine() {
    assertThat(desk.laut("load")).isEqualTo(ExitCode.USAGE);
    assertThat(desk.laut("load", "--articles", "0")).isEqualTo(ExitCode.USAGE);
    assertThat(desk.err()).contains("--articles 0 must be at least 1");
    assertThat(desk.laut("load", "--articles", "1", "--gold", "--readings"))
        .isEqualTo(ExitCode.USAGE);
  }
}
