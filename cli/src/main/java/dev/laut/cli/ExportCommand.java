package dev.laut.cli;

import dev.laut.cli.export.ArticleTable;
import dev.laut.cli.export.Csv;
import dev.laut.cli.export.StatementTable;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.ArticleReading;
import dev.laut.model.Ledger;
import dev.laut.model.Reading;
import dev.laut.model.json.ReadingWriter;
import dev.laut.model.json.StatementWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut export}: everything in the ledger, for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Prints everything in the ledger, in the order of the ids.",
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
    STATEMENTS
  }

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
      paramLabel = "articles|statements",
      defaultValue = "articles",
      description = "One record an article, or one a statement (default: articles).")
  private What what = What.ARTICLES;

  ExportCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = SqliteLedger.openExisting(ledgerOption.path(world.environment()));
        Stream<Reading> readings = ledger.readings()) {
      if (format == Format.CSV) {
        world.print(
            Csv.row(
                switch (what) {
                  case ARTICLES -> ArticleTable.COLUMNS;
                  case STATEMENTS -> StatementTable.COLUMNS;
                }));
      }
      readings.forEach(this::print);
    }
    return ExitCode.DONE;
  }

  private void print(Reading reading) {
    switch (what) {
      case ARTICLES -> article(reading);
      case STATEMENTS -> {
        if (reading instanceof ArticleReading full) {
          statements(full);
        }
      }
    }
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
}
