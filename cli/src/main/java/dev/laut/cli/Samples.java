package dev.laut.cli;

import java.nio.file.Path;
import java.util.Map;

/** The pages that come with laut. */
final class Samples {

  private Samples() {}

  /** Where they lie: below the folder from which {@code ./laut} was started, which says so. */
  static Path folder(Map<String, String> environment) {
    return Path.of(environment.getOrDefault("LAUT_HOME", ""), "samples");
  }
}
