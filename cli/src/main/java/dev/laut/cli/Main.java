package dev.laut.cli;

import dev.laut.evaluation.EvaluateCommand;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code laut}. Without a subcommand it prints its help. */
@Command(
    name = "laut",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Reads news and says who says what, through whom, and how sure.")
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  private Main() {}

  /**
   * Runs one command line and ends the JVM with its exit code. What it prints is UTF-8 and says
   * numbers the same way whatever the locale.
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    System.exit(run(System.out, System.err, args));
  }

  /** Runs one command line against the given streams and returns its exit code. */
  static int run(OutputStream out, OutputStream err, String... args) {
    return new CommandLine(new Main())
        .addSubcommand(new EvaluateCommand())
        .setOut(utf8(out))
        .setErr(utf8(err))
        .execute(args);
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Reads the version from the jar; classes run out of a folder have none. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"laut " + (version == null ? "unpackaged" : version)};
    }
  }
}
