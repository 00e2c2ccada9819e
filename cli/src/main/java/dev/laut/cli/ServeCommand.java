package dev.laut.cli;

import dev.laut.desk.Desk;
import dev.laut.desk.DeskSettings;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut serve}: the ledger in a browser, until somebody ends the program. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Shows the ledger in a browser, on this machine only.")
final class ServeCommand implements Callable<Integer> {

  private static final String LOOPBACK = "127.0.0.1";

  private final World world;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7377",
      description = "Where it listens (default: ${DEFAULT-VALUE}; 0 takes any free one).")
  private int port;

  ServeCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Ledger ledger = SqliteLedger.open(ledgerOption.path(world.environment()));
        Desk desk = Desk.open(new DeskSettings(LOOPBACK, port, ledger))) {
      world.print("%s (Ctrl-C ends it)\n".formatted(desk.address()));
      world.out().flush();
      new CountDownLatch(1).await();
    }
    return ExitCode.DONE;
  }
}
