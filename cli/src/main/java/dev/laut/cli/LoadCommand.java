package dev.laut.cli;

import dev.laut.cli.Progress.Seen;
import dev.laut.evaluation.synthetic.Invented;
import dev.laut.evaluation.synthetic.SyntheticNews;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import dev.laut.model.Reading;
import dev.laut.model.json.ReadingWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut load}: invented news, as much as one wants, to try what Laut bears. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Invents news to try Laut with: stories with several outlets, copies, updates.",
    footer = {
      "",
      "The same seed gives the same news. For example:",
      "  laut load --articles 1000 > news.jsonl              input records for 'laut read'",
      "  laut load --articles 100000 --readings > read.jsonl  records as 'laut read' prints them",
      "  laut load --articles 100000 --ledger load.db         a ledger full of them",
    })
final class LoadCommand implements Callable<Integer> {

  /** What is kept together: each batch costs a disk write. */
  private static final int BATCH = 512;

  private enum Form {
    INPUT,
    READING,
    GOLD
  }

  private final World world;

  @Spec private CommandSpec spec;

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "N",
      description = "How many articles.")
  private int articles;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What chance follows from (default: 1).")
  private long seed;

  @Option(
      names = "--readings",
      description = "Print finished records, as if the articles had been read.")
  private boolean readings;

  @Option(
      names = "--gold",
      description = "Print for each article to which story it belongs and what it copied.")
  private boolean gold;

  @Option(
      names = "--ledger",
      paramLabel = "PATH",
      description = "Keep the finished records in this ledger instead of printing anything.")
  private @Nullable Path path;

  LoadCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    if (articles < 1) {
      throw new ParameterException(
          spec.commandLine(), "--articles %d must be at least 1".formatted(articles));
    }
    if ((readings ? 1 : 0) + (gold ? 1 : 0) + (path != null ? 1 : 0) > 1) {
      throw new ParameterException(
          spec.commandLine(), "--readings, --gold and --ledger exclude each other");
    }
    if (path == null) {
      Form form = readings ? Form.READING : gold ? Form.GOLD : Form.INPUT;
      invent(each -> world.print(line(each, form) + "\n"));
    } else {
      fill(path);
    }
    return ExitCode.DONE;
  }

  private static String line(Invented each, Form form) {
    return switch (form) {
      case INPUT -> each.input();
      case READING -> ReadingWriter.line(each.reading());
      case GOLD -> each.gold();
    };
  }

  private void fill(Path file) {
    int added = 0;
    try (Ledger ledger = SqliteLedger.open(file)) {
      Filling filling = new Filling(ledger);
      invent(each -> filling.add(each.reading()));
      added = filling.done();
    }
    world.print("%d new, %d known\n".formatted(added, articles - added));
  }

  private void invent(Consumer<Invented> each) {
    Seen seen = path == null ? Seen.besides(world.terminal()) : Seen.of(world.terminal());
    SyntheticNews news = SyntheticNews.of(seed, articles);
    try (Progress progress = Progress.counting(world.err(), seen, "articles", articles)) {
      for (int i = 0; i < articles; i++) {
        each.accept(news.next());
        progress.step();
      }
    }
  }

  /** Keeps readings in batches. */
  private static final class Filling {
    private final Ledger ledger;
    private final List<Reading> batch = new ArrayList<>();
    private int added;

    Filling(Ledger ledger) {
      this.ledger = ledger;
    }

    void add(Reading reading) {
      batch.add(reading);
      if (batch.size() == BATCH) {
        added += ledger.addAll(batch);
        batch.clear();
      }
    }

    int done() {
      added += batch.isEmpty() ? 0 : ledger.addAll(batch);
      batch.clear();
      return added;
    }
  }
}
