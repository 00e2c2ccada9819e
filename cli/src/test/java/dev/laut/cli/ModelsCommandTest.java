package dev.laut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {

  private static final Path RESOURCES = Path.of("../analysis/src/main/resources");

  @TempDir Path home;

  @Test
  void listsEveryModelOfTheAnalysis() throws IOException {
    Desk desk = new Desk(home);
    assertThat(desk.laut("models")).isEqualTo(ExitCode.DONE);
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      String[] models =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".bin") || name.endsWith(".model"))
              .toArray(String[]::new);
      assertThat(models).isNotEmpty();
      assertThat(desk.out()).contains(models);
    }
  }

  @Test
  void namesLicences() {
    Desk desk = new Desk(home);
    desk.laut("models");
    assertThat(desk.out()).contains("free", "full", "OpenNLP", "Apache-2.0", "CC BY-SA 4.0");
  }
}
