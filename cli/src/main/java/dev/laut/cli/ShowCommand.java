package dev.laut.cli;

import dev.laut.cli.sheet.Detail;
import dev.laut.cli.sheet.Sheet;
import dev.laut.cli.terminal.Paper;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import dev.laut.model.Reading;
import dev.laut.model.json.ReadingWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut show}: the sheet of an article that was kept. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints the sheet of an article in the ledger.")
final class ShowCommand implements Callable<Integer> {

  private final World world;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Parameters(paramLabel = "ID", description = "The article's id, as 'laut search' shows it.")
  private String id = "";

  @Option(names = "--json", description = "Print the record instead.")
  private boolean json;

  @Option(names = "--explain", description = "Say for each statement why it was found.")
  private boolean explain;

  ShowCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    Optional<Reading> reading;
    try (Ledger ledger = SqliteLedger.openExisting(ledgerOption.path(world.environment()))) {
      reading = ledger.reading(id);
    }
    if (reading.isEmpty()) {
      world.complain(
          "no article with id '%s' in the ledger; 'laut search' shows ids".formatted(id));
      return ExitCode.UNREAD;
    }
    Reading found = reading.get();
    if (json) {
      world.print(ReadingWriter.line(found) + "\n");
    } else {
      Paper paper = new Paper(world.terminal().columns(), world.terminal().palette());
      new Sheet(paper, Detail.of(explain)).write(found);
      world.print(paper.text());
    }
    return ExitCode.DONE;
  }
}
