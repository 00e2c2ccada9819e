package dev.laut.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code laut models}: what was learned, from which data, under which licence. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = "Lists the models and dictionaries, each with its data and licence.")
final class ModelsCommand implements Callable<Integer> {

  private final World world;

  ModelsCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    try (InputStream list = ModelsCommand.class.getResourceAsStream("models.txt")) {
      if (list == null) {
        throw new IllegalStateException("the jar lacks models.txt");
      }
      world.print(new String(list.readAllBytes(), StandardCharsets.UTF_8));
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
