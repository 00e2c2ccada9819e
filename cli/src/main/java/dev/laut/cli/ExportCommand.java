package dev.laut.cli;

import dev.laut.cli.export.ArticleTable;
import dev.laut.cli.export.CorrectionTable;
import dev.laut.cli.export.StatementTable;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.ArticleReading;
import dev.laut.model.Correction;
import dev.laut.model.Corrections;
import dev.laut.model.Ledger;
import dev.laut.model.Reading;
import dev.laut.model.csv.Csv;
import dev.laut.model.json.CorrectionWriter;
import dev.laut.model.json.ReadingWriter;
import dev.laut.model.json.StatementWriter;
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
    STATEMENTS,
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
      paramLabel = "articles|statements|corrections",
      defaultValue = "articles",
      description =
          "One record an article, a statement, or a correction by people (default: articles).")
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
                  case CORRECTIONS -> CorrectionTable.COLUMNS;
                }));
      }
      if (what == What.CORRECTIONS) {
        corrections(ledger.corrections());
      } else {
        readings.forEach(this::print);
      }
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
      case CORRECTIONS -> throw new IllegalStateException("no reading is a correction");
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
