package dev.laut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void saysItsVersionOnOneLine() {
    assertThat(run("--version")).isEqualTo(ExitCode.DONE);
    assertThat(text(out)).startsWith("laut ").hasLineCount(1);
    assertThat(text(err)).isEmpty();
  }

  @Test
  void explainsAnUnknownOptionOnStandardError() {
    assertThat(run("--wibble")).isEqualTo(ExitCode.USAGE);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).contains("--wibble");
  }

  @Test
  void showsItsHelpWhenNothingIsAsked() {
    assertThat(run()).isEqualTo(ExitCode.DONE);
    assertThat(text(out)).contains("laut", "--version");
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private int run(String... args) {
    return Main.run(out, err, args);
  }
}
