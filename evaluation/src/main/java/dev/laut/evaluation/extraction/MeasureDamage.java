package dev.laut.evaluation.extraction;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what the slowest and the hungriest of many damaged pages took. */
@Command(name = "measure-damage", description = "Extracts from damaged copies of gold pages.")
public final class MeasureDamage implements Callable<Integer> {

  private static final double MILLION = 1e6;

  @Option(names = "--copies", defaultValue = "10000", description = "how many pages to read")
  private int copies;

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "gold.json files")
  private List<Path> gold = new ArrayList<>();

  @Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** Arguments as {@code --help} tells. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new MeasureDamage()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("picocli did not fill in the command");
    }
    List<GoldPage> pages = new ArrayList<>();
    for (Path file : gold) {
      pages.addAll(GoldPage.read(file));
    }
    DamagedPages found = DamagedPages.read(pages, copies);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "pages\t%d\narticles\t%d\nworst CPU ms\t%.0f\t%s\nworst allocation MB\t%.0f\n",
        found.copies(),
        found.articles(),
        found.worstMillis(),
        found.slowest(),
        found.worstBytes() / MILLION);
    out.flush();
    return 0;
  }
}
