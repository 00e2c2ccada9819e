package dev.laut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.cli.terminal.Output;
import dev.laut.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @TempDir Path home;

  @Test
  void saysItsVersionOnOneLine() {
    Desk desk = new Desk(home);
    assertThat(desk.laut("--version")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out()).startsWith("laut ").endsWith("\n").hasLineCount(1);
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void explainsAnUnknownOptionOnStandardError() {
    Desk desk = new Desk(home);
    assertThat(desk.laut("--wibble")).isEqualTo(ExitCode.USAGE);
    assertThat(desk.out()).isEmpty();
    assertThat(desk.err()).contains("--wibble");
  }

  @Test
  void worksInANarrowTerminal() {
    Desk desk = new Desk(home).wide(30);
    assertThat(desk.laut("models")).isEqualTo(ExitCode.DONE);
    assertThat(desk.laut()).isEqualTo(ExitCode.DONE);
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void showsItsHelpWhenNothingIsAsked() {
    Desk desk = new Desk(home);
    assertThat(desk.laut()).isEqualTo(ExitCode.DONE);
    assertThat(desk.out())
        .contains(
            "read", "collect", "search", "show", "export", "evaluate", "models", "completion");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"read", "collect", "search", "show", "export", "evaluate", "models", "completion"})
  void explainsEachCommand(String command) {
    Desk desk = new Desk(home);
    assertThat(desk.laut(command, "--help")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out()).contains("Usage: laut " + command);
    assertThat(desk.out().lines().filter(line -> line.length() > 80)).isEmpty();
  }

  @Test
  void completesItsCommandsInTheShell() {
    Desk desk = new Desk(home);
    assertThat(desk.laut("completion")).isEqualTo(ExitCode.DONE);
    assertThat(desk.out()).contains("complete -F", "collect", "--until");
  }

  @Test
  void endsQuietlyWhenTheReaderOfThePipeHasGone() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(print(new BrokenStream("Broken pipe"), err)).isEqualTo(141);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void saysThatTheDiskIsFull() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(print(new BrokenStream("No space left on device"), err)).isEqualTo(ExitCode.UNREAD);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("laut: standard output: No space left on device; the rest is not written\n");
  }

  @Test
  void saysSoWhenTheHelpCannotBeWritten() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(print(new BrokenStream("No space left on device"), err, "--help"))
        .isEqualTo(ExitCode.UNREAD);
    assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
  }

  private int print(OutputStream out, OutputStream err) {
    return print(out, err, "read", "--json", "-");
  }

  private int print(OutputStream out, OutputStream err, String... args) {
    World world =
        new World(
            new ByteArrayInputStream("One (Ada: it rains).".getBytes(StandardCharsets.UTF_8)),
            new Output(out),
            new Output(err),
            Map.of("HOME", home.toString()),
            Terminal.of(Map.of(), ""),
            FixedReader.ANALYSIS);
    return Main.run(world, args);
  }

  /** Takes nothing. */
  private static final class BrokenStream extends OutputStream {
    private final String message;

    private BrokenStream(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
