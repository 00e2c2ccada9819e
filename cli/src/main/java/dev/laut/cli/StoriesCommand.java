package dev.laut.cli;

import dev.laut.analysis.story.StoryFold;
import dev.laut.cli.sheet.StoryList;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.ArticleReading;
import dev.laut.model.Labelled;
import dev.laut.model.Ledger;
import dev.laut.model.Shelf;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import dev.laut.model.StoryOrder;
import dev.laut.model.StoryPage;
import dev.laut.model.StoryQuery;
import dev.laut.model.json.StoryWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut stories}: which articles tell the same, and how many sources stand behind them. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = {
      "Groups articles into stories and counts the independent sources of each.",
      "Without an INPUT: those of the ledger."
    },
    footer = {
      "",
      "For example:",
      "  laut stories samples                   the stories of a folder, keeping nothing",
      "  laut stories --order fewest-sources    of the ledger, the loudest echo first",
      "  laut stories --json samples            records for programs",
    })
final class StoriesCommand implements Callable<Integer> {

  private final World world;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions options = new InputOptions();
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Option(names = "--json", description = "Print one record a story, as JSON Lines.")
  private boolean json;

  @Option(names = "--anew", description = "Group the ledger's readings again from the first one.")
  private boolean anew;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "30",
      description = "How many stories are listed at most (default: 30); --json prints all.")
  private int limit = 30;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "newest",
      description = "newest, largest, fewest-sources or growing (default: newest).")
  private String order = "newest";

  StoriesCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    StoryQuery query = query();
    return options.inputs().isEmpty() ? ofLedger(query) : ofInputs(query);
  }

  private StoryQuery query() {
    try {
      return StoryQuery.all(Labelled.of(StoryOrder.class, order), limit);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private int ofLedger(StoryQuery query) {
    try (Ledger ledger = SqliteLedger.openExisting(ledgerOption.path(world.environment()))) {
      Shelf shelf = ledger.shelf();
      if (anew) {
        shelf.clear();
      }
      Folding.catchUp(ledger, world);
      if (json) {
        try (Stream<Story> stories = shelf.stories()) {
          stories.forEach(story -> world.print(StoryWriter.line(story) + "\n"));
        }
      } else {
        StoryPage page = shelf.lines(query);
        print(page.lines(), page.next() != null);
      }
    }
    return ExitCode.DONE;
  }

  private int ofInputs(StoryQuery query) {
    ReadStories read = ReadStories.of(world, options);
    List<Story> stories = StoryFold.stories(read.readings().values());
    if (json) {
      stories.forEach(story -> world.print(StoryWriter.line(story) + "\n"));
    } else {
      List<StoryLine> lines =
          stories.stream()
              .map(story -> StoryLine.of(story, articles(story, read.readings())))
              .sorted(ReadStories.by(query.order()))
              .toList();
      print(lines.stream().limit(limit).toList(), lines.size() > limit);
    }
    return read.code();
  }

  private static List<ArticleReading> articles(Story story, Map<String, ArticleReading> readings) {
    return story.articles().stream().map(readings::get).toList();
  }

  private void print(List<StoryLine> lines, boolean more) {
    world.print(
        new StoryList(world.terminal().columns(), world.terminal().palette()).of(lines, more));
  }
}
