package dev.laut.cli;

import dev.laut.cli.export.ArticleTable;
import dev.laut.cli.export.StatementTable;
import dev.laut.cli.export.StoryTables;
import dev.laut.desk.export.CorrectionTable;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.ArticleReading;
import dev.laut.model.Correction;
import dev.laut.model.Corrections;
import dev.laut.model.Ledger;
import dev.laut.model.Reading;
import dev.laut.model.Story;
import dev.laut.model.correction.Corrected;
import dev.laut.model.csv.Csv;
import dev.laut.model.json.CorrectionWriter;
import dev.laut.model.json.ReadingWriter;
import dev.laut.model.json.StatementWriter;
import dev.laut.model.json.StoryWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut export}: everything in the ledger, for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Prints what is in the ledger: articles in the order of their ids, stories newest first.",
    footer = {
      "",
      "For example:",
      "  laut export --format csv --what statements > statements.csv",
    })
final class ExportCommand implements Callable<Integer> {

  enum Format {
    JSONL,
    CSV
  }

  enum What {
    ARTICLES,
    STATEMENTS,
    STORIES,
    ORIGINS,
    COPIES,
    CORRECTIONS
  }

  /** How many corrections are read at once. */
  private static final int SOME = 500;

  private final World world;

  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Option(
      names = "--format",
      paramLabel = "jsonl|csv",
      defaultValue = "jsonl",
      description = "JSON Lines, or a table (RFC 4180, UTF-8) for spreadsheets (default: jsonl).")
  private Format format = Format.JSONL;

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      defaultValue = "articles",
      description = {
        "articles, statements, stories, origins (of stories and claims), copies or corrections",
        "by people: one record each (default: articles)."
      })
  private What what = What.ARTICLES;

  ExportCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = SqliteLedger.openExisting(ledgerOption.path(world.environment()))) {
      if (format == Format.CSV) {
        world.print(Csv.row(columns()));
      }
      switch (what) {
        case ARTICLES, STATEMENTS -> readings(ledger);
        case STORIES, ORIGINS, COPIES -> stories(ledger);
        case CORRECTIONS -> corrections(ledger.corrections());
      }
    }
    return ExitCode.DONE;
  }

  private List<String> columns() {
    return switch (what) {
      case ARTICLES -> ArticleTable.COLUMNS;
      case STATEMENTS -> StatementTable.COLUMNS;
      case STORIES -> StoryTables.STORY_COLUMNS;
      case ORIGINS -> StoryTables.ORIGIN_COLUMNS;
      case COPIES -> StoryTables.COPY_COLUMNS;
      case CORRECTIONS -> CorrectionTable.COLUMNS;
    };
  }

  private void readings(Ledger ledger) {
    try (Stream<Reading> readings = ledger.readings()) {
      readings
          .map(reading -> Corrected.reading(reading, ledger.corrections()))
          .forEach(reading -> {
            if (what == What.ARTICLES) {
              article(reading);
            } else if (reading instanceof ArticleReading full) {
              statements(full);
            }
          });
    }
  }

  private void stories(Ledger ledger) {
    Folding.catchUp(ledger, world);
    try (Stream<Story> stories = ledger.shelf().stories()) {
      stories.forEach(this::story);
    }
  }

  private void story(Story story) {
    switch (format) {
      case JSONL -> lines(story).forEach(line -> world.print(line + "\n"));
      case CSV -> rows(story).forEach(row -> world.print(Csv.row(row)));
    }
  }

  private Stream<String> lines(Story story) {
    return switch (what) {
      case ORIGINS -> StoryTables.originLines(story);
      case COPIES -> StoryTables.copyLines(story);
      case STORIES, ARTICLES, STATEMENTS, CORRECTIONS -> Stream.of(StoryWriter.line(story));
    };
  }

  private Stream<List<String>> rows(Story story) {
    return switch (what) {
      case ORIGINS -> StoryTables.origins(story);
      case COPIES -> StoryTables.copies(story);
      case STORIES, ARTICLES, STATEMENTS, CORRECTIONS -> Stream.of(StoryTables.row(story));
    };
  }

  private void article(Reading reading) {
    switch (format) {
      case JSONL -> world.print(ReadingWriter.line(reading) + "\n");
      case CSV -> {
        if (reading instanceof ArticleReading full) {
          world.print(Csv.row(ArticleTable.row(full)));
        }
      }
    }
  }

  private void statements(ArticleReading reading) {
    switch (format) {
      case JSONL -> StatementWriter.lines(reading).forEach(line -> world.print(line + "\n"));
      case CSV -> StatementTable.rows(reading).forEach(row -> world.print(Csv.row(row)));
    }
  }

  private void corrections(Corrections corrections) {
    long after = 0;
    List<Correction> some = corrections.all(after, SOME);
    while (!some.isEmpty()) {
      for (Correction correction : some) {
        world.print(
            switch (format) {
              case JSONL -> CorrectionWriter.line(correction) + "\n";
              case CSV -> Csv.row(CorrectionTable.row(correction));
            });
      }
      after = some.getLast().number();
      some = corrections.all(after, SOME);
    }
  }
}
