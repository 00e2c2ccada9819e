package dev.laut.cli;

import dev.laut.cli.terminal.Output;
import dev.laut.intake.UnusableInput;
import dev.laut.model.LedgerException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what stopped a command, and gives the exit code for it. */
final class Troubles implements IExecutionExceptionHandler {

  /** What a shell reports for a program that the signal SIGPIPE (13) ended. */
  private static final int BROKEN_PIPE = 128 + 13;

  private final World world;

  Troubles(World world) {
    this.world = world;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    return switch (thrown) {
      case Output.Failure e -> outputFailed(e);
      case LedgerException e -> say(e, ExitCode.LEDGER);
      case UnusableInput e -> say(e, ExitCode.USAGE);
      default -> {
        world.complain("this is a bug of laut, please report it:");
        PrintWriter err = world.errWriter();
        thrown.printStackTrace(err);
        err.flush();
        yield ExitCode.UNREAD;
      }
    };
  }

  /** Standard output cannot be written; a reader who has seen enough is no error. */
  int outputFailed(Output.Failure failure) {
    if (failure.isBrokenPipe()) {
      return BROKEN_PIPE;
    }
    world.complain("standard output: %s; the rest is not written".formatted(failure.reason()));
    return ExitCode.UNREAD;
  }

  private int say(Exception thrown, int code) {
    world.complain(String.valueOf(thrown.getMessage()));
    return code;
  }
}
