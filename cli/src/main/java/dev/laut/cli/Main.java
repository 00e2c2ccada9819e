package dev.laut.cli;

import dev.laut.analysis.Pipeline;
import dev.laut.cli.terminal.Output;
import dev.laut.cli.terminal.Palette;
import dev.laut.cli.terminal.Terminal;
import dev.laut.evaluation.EvaluateCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
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
    // Not System.out: a PrintStream swallows a full disk and a closed pipe.
    World world =
        new World(
            System.in,
            new Output(new FileOutputStream(FileDescriptor.out)),
            new Output(new FileOutputStream(FileDescriptor.err)),
            System.getenv(),
            Terminal.of(System.getenv(), System.getProperty("laut.terminal", "")),
            (models, untilArticle) -> {
              Pipeline pipeline = new Pipeline(models);
              return untilArticle ? pipeline::extract : pipeline::read;
            });
    System.exit(run(world, args));
  }

  /** Runs one command line in {@code world} and returns its exit code. */
  static int run(World world, String... args) {
    Troubles troubles = new Troubles(world);
    try {
      int code = commandLine(world).setExecutionExceptionHandler(troubles).execute(args);
      world.out().flush();
      return code;
    } catch (Output.Failure e) {
      return troubles.outputFailed(e);
    }
  }

  /** picocli refuses to lay out its help in fewer columns. */
  private static final int NARROWEST_HELP = 55;

  private static CommandLine commandLine(World world) {
    boolean coloured = world.terminal().palette() == Palette.COLOUR;
    return new CommandLine(new Main())
        .addSubcommand(new ReadCommand(world))
        .addSubcommand(new CollectCommand(world))
        .addSubcommand(new SearchCommand(world))
        .addSubcommand(new ShowCommand(world))
        .addSubcommand(new StoriesCommand(world))
        .addSubcommand(new StoryCommand(world))
        .addSubcommand(new ExportCommand(world))
        .addSubcommand(new ServeCommand(world))
        .addSubcommand(new EvaluateCommand())
        .addSubcommand(new LoadCommand(world))
        .addSubcommand(new ModelsCommand(world))
        .addSubcommand(new CompletionCommand(world))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, world.terminal().columns()))
        .setColorScheme(Help.defaultColorScheme(coloured ? Help.Ansi.ON : Help.Ansi.OFF))
        .setOut(world.outWriter())
        .setErr(world.errWriter());
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
