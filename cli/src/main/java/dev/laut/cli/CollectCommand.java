package dev.laut.cli;

import dev.laut.cli.Progress.Seen;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import dev.laut.model.NoArticle;
import dev.laut.model.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut collect}: reads and keeps. A run that was interrupted is simply started again. */
@Command(
    name = "collect",
    mixinStandardHelpOptions = true,
    description = "Reads pages, keeps what they say in the ledger and groups it into stories.",
    footer = {
      "",
      "Collecting twice changes nothing. For example:",
      "  laut collect samples",
      "  laut search Hafen --origin anonymous",
    })
final class CollectCommand implements Callable<Integer> {

  /**
   * How many readings, and for how long, wait to be kept together: each batch costs a disk write.
   */
  private static final int BATCH = 64;

  private static final long LONGEST_WAIT = Duration.ofSeconds(1).toNanos();

  private final World world;
  private final List<Reading> batch = new ArrayList<>();
  private long keptAt = System.nanoTime();
  private int unfolded;
  private int added;
  private int known;
  private int withoutArticle;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions options = new InputOptions();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  CollectCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    if (options.inputs().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "collect needs an INPUT: a file, a folder, or -");
    }
    Round round = new Round(world, options);
    int code;
    try (Ledger ledger = SqliteLedger.open(ledgerOption.path(world.environment()))) {
      Folding folding = new Folding(ledger);
      code =
          round.run(
              false,
              Seen.of(world.terminal()),
              reading -> take(reading, ledger, folding),
              () -> keepOld(ledger, folding));
      keep(ledger, folding);
      fold(folding);
    }
    world.print(
        "%d new, %d known, %d not read%s\n"
            .formatted(
                added,
                known,
                round.unread(),
                withoutArticle == 0 ? "" : "; %d hold no article".formatted(withoutArticle)));
    return code;
  }

  /** What could not be read is not kept: tomorrow it may be readable. */
  private void take(Reading reading, Ledger ledger, Folding folding) {
    if (reading instanceof NoArticle none) {
      if (!none.reason().readable()) {
        return;
      }
      withoutArticle++;
    }
    batch.add(reading);
    if (batch.size() >= BATCH) {
      keep(ledger, folding);
    }
  }

  private void keepOld(Ledger ledger, Folding folding) {
    if (System.nanoTime() - keptAt > LONGEST_WAIT) {
      keep(ledger, folding);
    }
  }

  private void keep(Ledger ledger, Folding folding) {
    int fresh = batch.isEmpty() ? 0 : ledger.addAll(batch);
    added += fresh;
    known += batch.size() - fresh;
    batch.clear();
    unfolded += fresh;
    if (unfolded >= Folding.STEP) {
      fold(folding);
    }
    keptAt = System.nanoTime();
  }

  /** Brings the stories up to date; also with what an interrupted run or another one kept. */
  private void fold(Folding folding) {
    folding.catchUp();
    unfolded = 0;
  }
}
