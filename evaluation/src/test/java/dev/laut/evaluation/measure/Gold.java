package dev.laut.evaluation.measure;

import java.nio.file.Path;
import java.time.LocalDate;

/** Gold that stands in a test. */
public final class Gold {

  private Gold() {}

  /** A gold file with these lines. */
  public static GoldFile of(String... lines) {
    return new GoldFile(
        Path.of("html/gold.json"),
        "sha256:00",
        LocalDate.of(2024, 2, 29),
        String.join("\n", lines));
  }
}
