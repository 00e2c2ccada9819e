package dev.laut.evaluation.story;

import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.GoldFile;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut evaluate folds}: what grouping is worth on topics that it was not tuned on. */
@Command(
    name = "folds",
    mixinStandardHelpOptions = true,
    description = {
      "Chooses how much alike two groups must be to be one story on all topics but those of one",
      "fold, and measures BCubed on that fold."
    },
    footer = {
      "",
      "For example:",
      "  laut evaluate folds --gold ../shared/data/stories/ecbplus_en.jsonl",
    })
public final class FoldsCommand implements Callable<Integer> {

  private static final int DONE = 0;

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description = "A gold file as for 'evaluate groups' whose articles have a topic.")
  private Path gold = Path.of("");

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many folds (default: 5).")
  private int folds;

  @Override
  public Integer call() {
    try {
      GoldFile file = GoldFile.read(gold, "articles.jsonl");
      GroupingMeasurement groups = new GroupingMeasurement(file);
      ThresholdFolds measured =
          ThresholdFolds.of(groups.readings(), groups.gold(), groups.topics());
      PrintWriter out = spec.commandLine().getOut();
      out.print("%s  %s\n".formatted(file.path(), file.digest()));
      for (Figure figure : measured.figures(folds)) {
        out.print(String.format(Locale.ROOT, "%-16s %8s\n", figure.name(), figure.text()));
      }
      out.flush();
      return DONE;
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
