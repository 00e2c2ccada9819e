package dev.laut.evaluation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.json.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StreamCommandTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void endsAlikeWhereItStoppedAndWentOnFromAFile() {
    String state = folder.resolve("half.state").toString();
    String all = run(0, "--articles", "150", "--step", "40", "--json");
    run(0, "--articles", "150", "--step", "40", "--stop-after", "67", "--state", state);
    String half = run(0, "--articles", "150", "--step", "25", "--state", state, "--json");

    assertThat(JsonObject.parse(half).text("stories"))
        .isEqualTo(JsonObject.parse(all).text("stories"));
    assertThat(JsonObject.parse(half).text("state")).isEqualTo(JsonObject.parse(all).text("state"));
  }

  @Test
  void checksItselfThatStoppingChangesNothing() {
    assertThat(run(0, "--articles", "80", "--step", "30", "--stop-after", "35"))
        .contains("articles", "bcubed.F1", "heap.live.MB", "stories  sha256:", "state    sha256:");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void failsWhereAFigureIsOutOfItsBounds() {
    run(1, "--articles", "30", "--at-least", "articles=31", "--at-most", "stories=0");
    assertThat(err.toString())
        .contains("articles=31.0 at least, is 30.0\n", "stories=0.0 at most, is ");
  }

  @Test
  void namesTheFiguresThereAre() {
    run(2, "--articles", "30", "--at-least", "speed=3");
    assertThat(err.toString()).contains("no figure 'speed'; there are articles, stories, ");
    run(2, "--articles", "1");
    assertThat(err.toString()).contains("--articles must be at least 2");
  }

  private String run(int code, String... args) {
    out.getBuffer().setLength(0);
    CommandLine line =
        new CommandLine(new StreamCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    assertThat(line.execute(args)).as(err.toString()).isEqualTo(code);
    return out.toString();
  }
}
