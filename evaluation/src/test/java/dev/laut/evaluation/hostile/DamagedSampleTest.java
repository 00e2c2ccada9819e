package dev.laut.evaluation.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.evaluation.extraction.Damage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads damaged copies of our own samples; the dice are seeded, so each run sees the same. */
class DamagedSampleTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final int COPIES = 25;

  @TempDir Path folder;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().matches(".*[0-9].*")).sorted().toList();
    }
  }

  @Test
  void knowsWhereTheSamplesAre() throws IOException {
    assertThat(samples()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsDamagedCopies(Path sample) throws IOException {
    byte[] whole = Files.readAllBytes(sample);
    for (int seed = 0; seed < COPIES; seed++) {
      Path copy = folder.resolve(seed + "-" + sample.getFileName());
      Files.write(copy, new Damage(new Random(seed)).to(whole));
      assertThat(Reader.file(copy)).as(copy.toString()).isPositive();
    }
  }
}
