package dev.laut.evaluation;

import dev.laut.analysis.Models;
import dev.laut.analysis.Pipeline;
import dev.laut.evaluation.headline.StanceMeasurement;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.story.DrawnCopies;
import dev.laut.evaluation.story.FoldsCommand;
import dev.laut.evaluation.story.OrderCommand;
import dev.laut.evaluation.stream.StreamCommand;
import dev.laut.model.Labelled;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code laut evaluate}: measures Laut, or any system's records, against gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures what Laut finds against gold data.",
    subcommands = {StreamCommand.class, OrderCommand.class, FoldsCommand.class},
    footer = {
      "",
      "For example:",
      "  laut evaluate statements --gold ../shared/data/attribution/de/dev.jsonl --errors",
      "  laut evaluate --floors evaluation/floors.txt",
      "  laut evaluate stream --articles 5000",
    })
public final class EvaluateCommand implements Callable<Integer> {

  /** Kinds of error that --errors counts. */
  private static final int KINDS = 30;

  private static final int DONE = 0;
  private static final int BELOW_FLOOR = 1;
  private static final String SPEED = "speed";
  private static final String HEADLINE = "headline";

  private final Readers readers;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "WHAT",
      description = "statements, chains, pages, meta, copies, groups, stories, headline or speed.")
  private @Nullable String what;

  @Option(
      names = "--gold",
      paramLabel = "PATH",
      description = "The gold file, or the folder that it lies in.")
  private @Nullable Path gold;

  @Option(
      names = "--models",
      paramLabel = "free|full",
      defaultValue = "free",
      description = "Which learned models take part (default: free).")
  private String models = "free";

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description = "Measure these records instead of reading the gold's inputs.")
  private @Nullable Path system;

  @Option(
      names = "--errors",
      description = "Also count the kinds of error and show the worst articles, gold beside found.")
  private boolean errors;

  @Option(
      names = "--intervals",
      description = "Also print each share with its 95 %% bootstrap interval over articles.")
  private boolean intervals;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many articles --errors shows (default: 20).")
  private int worst;

  @Option(
      names = "--copies",
      paramLabel = "N",
      description = "Also print N copies drawn by lot, both articles beside each other (groups).")
  private int copies;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which copies --copies draws (default: 1).")
  private long seed = 1;

  @Option(names = "--json", description = "Print the figures as one line of JSON.")
  private boolean json;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Also write the records that were measured.")
  private @Nullable Path write;

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = "Check all floors in this file; exit code 1 where one does not hold.")
  private @Nullable Path floors;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "../shared/data",
      description = "Where the gold of the floors lies (default: ../shared/data).")
  private Path data = Path.of("../shared/data");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads read (default: one for each core; for speed: 1).")
  private @Nullable Integer threads;

  /** Measures Laut itself. */
  public EvaluateCommand() {
    this(EvaluateCommand::pipeline);
  }

  EvaluateCommand(Readers readers) {
    this.readers = readers;
  }

  private static Function<Page, Reading> pipeline(Models models, boolean untilArticle) {
    Pipeline pipeline = new Pipeline(models);
    return untilArticle ? pipeline::extract : pipeline::read;
  }

  @Override
  public Integer call() {
    try {
      if (floors != null) {
        return checkFloors(Floors.read(floors));
      }
      if (what == null || gold == null) {
        throw usage("evaluate needs WHAT and --gold, or --floors");
      }
      if (what.equals(SPEED)) {
        print(speed(gold).table());
      } else if (what.equals(HEADLINE)) {
        measureStances(gold);
      } else {
        measure(Labelled.of(Subject.class, what), gold);
      }
      return DONE;
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private void measure(Subject subject, Path path) {
    Evaluation evaluation = evaluate(subject, path);
    if (write != null) {
      write(write, evaluation.records());
    }
    Report report =
        new Report(evaluation, system == null ? "laut --models " + models : system.toString());
    print(json ? List.of(report.json()) : report.table());
    if (intervals) {
      print(report.intervals());
    }
    if (copies > 0) {
      print(
          DrawnCopies.of(
              evaluation.records(), subject.on(evaluation.gold()).inputs(), copies, seed));
    }
    if (errors) {
      print(report.kinds(KINDS));
      print(report.worst(worst));
    }
  }

  private void measureStances(Path path) {
    StanceMeasurement stances = StanceMeasurement.of(path);
    if (write != null) {
      write(write, stances.records());
    }
    print(stances.table());
  }

  private Evaluation evaluate(Subject subject, Path path) {
    GoldFile file = subject.gold(path);
    return system != null
        ? Evaluation.of(subject, file, GoldFile.read(system, ""))
        : Evaluation.of(
            subject,
            file,
            crew(subject.untilArticle(), Runtime.getRuntime().availableProcessors()));
  }

  private int checkFloors(Floors all) {
    List<Floors.Finding> findings =
        all.check((subject, file) -> evaluate(subject, data.resolve(file)));
    print(Floors.table(findings));
    return findings.stream().allMatch(Floors.Finding::holds) ? DONE : BELOW_FLOOR;
  }

  private Speed speed(Path path) {
    return Speed.of(Subject.STATEMENTS.on(Subject.STATEMENTS.gold(path)).inputs(), crew(false, 1));
  }

  private Crew crew(boolean untilArticle, int usually) {
    return new Crew(
        readers.open(Labelled.of(Models.class, models), untilArticle),
        threads == null ? usually : threads);
  }

  private static void write(Path file, List<String> records) {
    try {
      Files.writeString(file, String.join("\n", records) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void print(List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(line -> out.print(line + "\n"));
    out.flush();
  }

  private ParameterException usage(String message) {
    CommandLine commandLine = spec.commandLine();
    return new ParameterException(commandLine, message);
  }
}
