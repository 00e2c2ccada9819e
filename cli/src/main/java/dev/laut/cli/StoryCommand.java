package dev.laut.cli;

import dev.laut.cli.sheet.StorySheet;
import dev.laut.cli.terminal.Paper;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.Ledger;
import dev.laut.model.Reading;
import dev.laut.model.Shelf;
import dev.laut.model.Story;
import dev.laut.model.json.StoryWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut story}: the sheet of one story. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description =
        "Prints a story of the ledger: how many sources and why, who copied, what changed.",
    footer = {
      "",
      "For example:",
      "  laut collect samples && laut stories && laut story 4f1c",
    })
final class StoryCommand implements Callable<Integer> {

  private final World world;

  @Parameters(
      paramLabel = "ID",
      description = "The story's id as 'laut stories' shows it, or its beginning, or an article's.")
  private String id = "";

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Option(names = "--json", description = "Print the record instead.")
  private boolean json;

  StoryCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = SqliteLedger.openExisting(ledgerOption.path(world.environment()))) {
      Shelf shelf = ledger.shelf();
      Folding.catchUp(ledger, world);
      List<String> ids = shelf.storyIds(id, 2);
      String wanted = ids.size() == 1 ? ids.getFirst() : shelf.storyOf(id).orElse(id);
      Story story = shelf.story(wanted).orElse(null);
      if (story == null) {
        return notThere(ids.size() > 1);
      }
      Map<String, ArticleReading> readings = new HashMap<>();
      for (Reading reading : shelf.readings(concerned(story), shelf.newest())) {
        if (reading instanceof ArticleReading article) {
          readings.put(article.id(), article);
        }
      }
      print(story, readings);
    }
    return ExitCode.DONE;
  }

  /** Its articles, and those of other stories from which they took text. */
  private static Set<String> concerned(Story story) {
    Set<String> concerned = new TreeSet<>(story.articles());
    story.copies().stream().map(Copy::src).forEach(concerned::add);
    return concerned;
  }

  private int notThere(boolean several) {
    world.complain(
        several
            ? "several stories begin with '%s'; give more of the id".formatted(id)
            : "no story '%s'; 'laut stories' shows ids".formatted(id));
    return ExitCode.UNREAD;
  }

  private void print(Story story, Map<String, ArticleReading> readings) {
    if (json) {
      world.print(StoryWriter.line(story) + "\n");
    } else {
      Paper paper = new Paper(world.terminal().columns(), world.terminal().palette());
      new StorySheet(paper, story, readings).write();
      world.print(paper.text());
    }
  }
}
