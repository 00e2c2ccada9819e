package dev.laut.cli;

import dev.laut.analysis.Models;
import dev.laut.desk.Desk;
import dev.laut.desk.DeskSettings;
import dev.laut.desk.guard.Access;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut serve}: the ledger in a browser, until somebody ends the program. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Shows the ledger in a browser; without --host, on this machine only.",
    footer = {"", "For example:", "  laut serve --samples"})
final class ServeCommand implements Callable<Integer> {

  /** The web server greets at every start; what goes wrong is said all the same. */
  private static final Logger SERVER_LOG = Logger.getLogger("io.helidon");

  private final World world;

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgerOption = new LedgerOption();
  @Mixin private AccessOptions accessOptions = new AccessOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7377",
      description = "Where it listens (default: ${DEFAULT-VALUE}; 0 takes any free one).")
  private int port;

  @Option(
      names = "--samples",
      description = "Show the samples that come with laut, in a ledger that is thrown away.")
  private boolean samples;

  @Option(
      names = "--models",
      paramLabel = "free|full",
      defaultValue = "free",
      description = "Which learned models read what is added (default: free).")
  private Models models = Models.FREE;

  ServeCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() throws InterruptedException {
    SERVER_LOG.setLevel(Level.WARNING);
    if (!samples) {
      return serve(ledgerOption.path(world.environment()), null);
    }
    Path folder = Samples.folder(world.environment());
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "the samples are not in %s".formatted(folder.toAbsolutePath()));
    }
    try (TemporaryFolder temporary = new TemporaryFolder()) {
      return serve(temporary.path().resolve("ledger.db"), folder);
    }
  }

  private int serve(Path file, @Nullable Path first) throws InterruptedException {
    try (Ledger ledger = SqliteLedger.open(file)) {
      Folding folding = new Folding(ledger);
      HandedIn handedIn = new HandedIn(world.analysis(), models, ledger, folding);
      try (Desk desk =
          Desk.open(
              new DeskSettings(accessOptions.host(), port, ledger, handedIn, folding, access()))) {
        Thread ending = Thread.ofPlatform().unstarted(desk::close);
        Runtime.getRuntime().addShutdownHook(ending);
        world.print("%s (Ctrl-C ends it)\n".formatted(desk.address()));
        if (!access().isLocked()) {
          world.print(
              "programs that change something say X-Laut-Token: %s\n"
                  .formatted(desk.token().word()));
        }
        world.out().flush();
        folding.catchUp();
        if (first != null) {
          // The desk answers at once; what has been read shows piece by piece.
          handedIn.collectOneByOne(first);
        }
        new CountDownLatch(1).await();
      }
    }
    return ExitCode.DONE;
  }

  private Access access() {
    try {
      return accessOptions.access(world.environment());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
