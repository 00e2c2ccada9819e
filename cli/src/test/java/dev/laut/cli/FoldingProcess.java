package dev.laut.cli;

import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A program of its own that folds a ledger in small steps and says a line after each, so that a
 * test knows where it is.
 */
final class FoldingProcess implements AutoCloseable {

  private static final int STEP = 20;

  private final Process process;
  private final BufferedReader steps;

  private FoldingProcess(Process process) {
    this.process = process;
    this.steps = process.inputReader();
  }

  static FoldingProcess start(Path ledger) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            FoldingProcess.class.getName(),
            ledger.toString());
    return new FoldingProcess(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The program itself. */
  public static void main(String[] args) {
    try (Ledger ledger = SqliteLedger.open(Path.of(args[0]))) {
      new Folding(ledger, STEP, articles -> System.out.println(articles)).catchUp();
    }
  }

  /** Waits until the program has kept so many more steps. */
  FoldingProcess kept(int number) {
    try {
      for (int i = 0; i < number; i++) {
        if (steps.readLine() == null) {
          throw new IllegalStateException("it ended after %d steps".formatted(i));
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("the program's steps cannot be read", e);
    }
  }

  /** Ends it at once, as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits until all is folded; gives the exit code. */
  int finish() throws InterruptedException {
    steps.lines().forEach(step -> {});
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
