package dev.laut.cli;

import dev.laut.cli.Progress.Seen;
import dev.laut.cli.sheet.Detail;
import dev.laut.cli.sheet.Sheets;
import dev.laut.cli.terminal.Terminal;
import dev.laut.model.json.ReadingWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut read}: from pages to source sheets or records; keeps nothing. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads pages and prints who says what, through whom, and how sure.",
    footer = {
      "",
      "For example:",
      "  laut read samples                        sheets of all pages in a folder",
      "  laut read --json page.html > page.jsonl  the same as records",
      "  curl -s https://example.org/ | laut read -",
    })
final class ReadCommand implements Callable<Integer> {

  /** Where reading may stop. */
  enum Until {
    ARTICLE
  }

  private static final String HELP =
      """
      laut read reads news pages and prints who says what, through whom, and how sure.

        laut read page.html       a file, a folder, or - for standard input
        laut read --json samples  records for programs instead of sheets
        laut read --help          all options
      """;

  private final World world;

  @Mixin private InputOptions options = new InputOptions();

  @Option(names = "--json", description = "Print one record a page, as JSON Lines.")
  private boolean json;

  @Option(
      names = "--until",
      paramLabel = "article",
      description = "Stop when the article is extracted: no statements, no headline check.")
  private @Nullable Until until;

  @Option(
      names = "--explain",
      description = "Say where each fact was read and why each statement was found.")
  private boolean explain;

  ReadCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    if (options.inputs().isEmpty()) {
      world.print(HELP);
      return ExitCode.DONE;
    }
    Terminal terminal = world.terminal();
    Detail detail = Detail.of(explain);
    String only = options.inputs().size() == 1 ? options.inputs().getFirst() : "";
    Sheets sheets = new Sheets(terminal.columns(), terminal.palette(), only, detail);
    int code =
        new Round(world, options)
            .run(
                until == Until.ARTICLE,
                Seen.besides(terminal),
                reading ->
                    world.print(json ? ReadingWriter.line(reading) + "\n" : sheets.next(reading)),
                world.out()::flush);
    world.print(json ? "" : sheets.summary());
    return code;
  }
}
