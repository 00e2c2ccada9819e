package dev.laut.cli;

import dev.laut.analysis.Models;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read, and how. */
final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      description =
          "Files, folders, or - for standard input: .html .txt .jsonl .xml .rss .atom .warc, also .gz.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "The language of articles that do not come with one, as de or en (default: detected).")
  private @Nullable String lang;

  @Option(
      names = "--models",
      paramLabel = "free|full",
      defaultValue = "free",
      description = "Which learned models take part; 'laut models' shows them (default: free).")
  private Models models = Models.FREE;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many pages are read at once (default: one for each core).")
  private @Nullable Integer threads;

  List<String> inputs() {
    return inputs;
  }

  @Nullable String lang() {
    return lang;
  }

  Models models() {
    return models;
  }

  int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > 256) {
      throw new ParameterException(
          spec.commandLine(), "--threads %d must be from 1 to 256".formatted(threads));
    }
    return threads;
  }
}
