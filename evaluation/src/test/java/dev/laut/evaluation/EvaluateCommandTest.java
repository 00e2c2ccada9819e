package dev.laut.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.Reason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

  private static final String GOLD =
      """
      {"id":"a","text":"Es regnet, sagte Bo.","tokens":[[0,2],[3,9],[11,16],[17,19]],\
      "annotations":[{"type":"Indirect","quote":[[0,9]],"speaker":[[17,19]]}]}
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(folder.resolve("dev.jsonl"), GOLD);
  }

  @Test
  void readsTheGoldsInputsAndPrintsATable() {
    assertThat(run("statements", "--gold", folder.toString())).isZero();
    assertThat(out.toString())
        .contains("answers: laut --models free", "sha256:", "joint                     0.0000");
  }

  @Test
  void measuresTheRecordsOfAnySystem() throws IOException {
    Path system = folder.resolve("other.jsonl");
    Files.writeString(system, GOLD);
    int code =
        run("statements", "--gold", folder.toString(), "--system", system.toString(), "--json");
    assertThat(code).isZero();
    assertThat(out.toString()).contains("\"joint.F1\":1,").hasLineCount(1);
  }

  @Test
  void showsTheWorstArticlesOnRequest() {
    run("statements", "--gold", folder.toString(), "--errors", "--worst", "1");
    assertThat(out.toString()).contains("# a  0.0000", "quote [Es regnet]  speaker [Bo]");
  }

  @Test
  void countsTheKindsOfError() {
    run("statements", "--gold", folder.toString(), "--errors");
    assertThat(out.toString())
        .contains("    1  missed Indirect, no cue", "* missed Indirect, no cue");
  }

  @Test
  void tellsIntervalsOnRequest() {
    run("statements", "--gold", folder.toString(), "--intervals");
    assertThat(out.toString()).contains("joint.F1                  0.0000  [0.000, 0.000]");
  }

  @Test
  void writesWhatItMeasured() throws IOException {
    Path written = folder.resolve("answers.jsonl");
    run("statements", "--gold", folder.toString(), "--write", written.toString());
    assertThat(written).hasContent("{\"id\":\"a\"}\n");
  }

  @Test
  void failsWhereAFloorDoesNotHold() throws IOException {
    Path floors = folder.resolve("floors.txt");
    Files.writeString(floors, "statements joint.F1 dev.jsonl 0.1\n");
    String data = folder.toString();
    assertThat(run("--floors", floors.toString(), "--data", data)).isEqualTo(1);
    Files.writeString(floors, "statements joint.F1 dev.jsonl 0.0\n");
    assertThat(run("--floors", floors.toString(), "--data", data)).isZero();
  }

  @Test
  void measuresSpeedFromTheStartOfTheProgram() {
    assertThat(run("speed", "--gold", folder.toString(), "--threads", "2")).isZero();
    assertThat(out.toString())
        .contains("articles per CPU second", "threads                           2");
  }

  @Test
  void saysWhatIsWrongWithTheCommandLine() {
    assertThat(run("statements")).isEqualTo(2);
    assertThat(run("weather", "--gold", "x")).isEqualTo(2);
    assertThat(run("chains", "--gold", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--gold", "'weather' is no Subject", "none");
  }

  private int run(String... args) {
    return new CommandLine(
            new EvaluateCommand((models, untilArticle) -> EvaluateCommandTest::nothing))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private static Reading nothing(Page page) {
    return new NoArticle(page.id(), page.source(), Reason.EMPTY, "");
  }
}
