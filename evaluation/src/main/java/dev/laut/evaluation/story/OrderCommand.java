package dev.laut.evaluation.story;

import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.model.ArticleReading;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut evaluate order}: what the order of arrival does to stories. */
@Command(
    name = "order",
    mixinStandardHelpOptions = true,
    description = {
      "Lets the articles of one or more gold files arrive, mixed, in several orders and compares",
      "the stories: BCubed F1 between each two orders, and of each order against the gold."
    },
    footer = {
      "",
      "For example:",
      "  laut evaluate order --gold ../shared/data/chains/de --gold ../shared/data/chains/en",
    })
public final class OrderCommand implements Callable<Integer> {

  private static final int DONE = 0;

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description =
          "A gold file as for 'evaluate groups', or the folder it lies in; may be several.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--shuffles",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many orders (default: 20).")
  private int shuffles;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What the first order follows from (default: 1).")
  private long seed;

  @Option(
      names = "--settled",
      description = "Look at all articles once more in the end, as 'laut stories INPUT' does.")
  private boolean settled;

  @Override
  public Integer call() {
    if (shuffles < 2) {
      throw new ParameterException(
          spec.commandLine(), "--shuffles %d must be at least 2".formatted(shuffles));
    }
    List<ArticleReading> readings = new ArrayList<>();
    SequencedMap<String, String> stories = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    try {
      for (Path path : gold) {
        GoldFile file = GoldFile.read(path, "articles.jsonl");
        GroupingMeasurement groups = new GroupingMeasurement(file);
        readings.addAll(groups.readings());
        stories.putAll(groups.gold());
        lines.add("%s  %s".formatted(file.path(), file.digest()));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    for (Figure figure : Orders.of(readings, stories, shuffles, seed, settled).figures()) {
      lines.add(String.format(Locale.ROOT, "%-14s %10s", figure.name(), figure.text()));
    }
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(line -> out.print(line + "\n"));
    out.flush();
    return DONE;
  }
}
