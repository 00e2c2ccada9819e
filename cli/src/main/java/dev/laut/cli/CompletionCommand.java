package dev.laut.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code laut completion}: a script with which the shell completes commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a completion script for bash and zsh.",
    footer = {"", "For example, in ~/.bashrc:", "  source <(laut completion)"})
final class CompletionCommand implements Callable<Integer> {

  private final World world;

  @Spec private CommandSpec spec;

  CompletionCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    world.print(AutoComplete.bash("laut", spec.root().commandLine()));
    return ExitCode.DONE;
  }
}
