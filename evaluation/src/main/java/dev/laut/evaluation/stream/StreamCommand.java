package dev.laut.evaluation.stream;

import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.synthetic.SyntheticNews;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut evaluate stream}: invented news through stories, copies and origins. */
@Command(
    name = "stream",
    mixinStandardHelpOptions = true,
    description = {
      "Lets invented articles, already read, go through stories, copies and origins.",
      "Prints what it cost and how well the outcome agrees with what was invented."
    },
    footer = {
      "",
      "For example:",
      "  laut evaluate stream --articles 200000",
      "  laut evaluate stream --articles 5000 --stop-after 2311 --at-least bcubed.F1=0.9",
      "  laut evaluate stream --articles 5000 --stop-after 2311 --state half && \\",
      "    laut evaluate stream --articles 5000 --state half",
    })
public final class StreamCommand implements Callable<Integer> {

  private static final long PAUSE = Duration.ofMinutes(1).toNanos();
  private static final int DONE = 0;
  private static final int DOES_NOT_HOLD = 1;

  @Spec private CommandSpec spec;

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "N",
      description = "How many articles arrive.")
  private int articles;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What chance follows from (default: 1).")
  private long seed;

  @Option(
      names = "--step",
      paramLabel = "K",
      defaultValue = "2000",
      description = "How many articles are folded before stories are told (default: 2000).")
  private int step;

  @Option(
      names = "--stop-after",
      paramLabel = "M",
      description = {
        "Also stop after so many articles, write the state to a file, read it, and go on;",
        "exit code 1 if that ends otherwise than going through. With --state: only stop."
      })
  private @Nullable Integer stopAfter;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Where --stop-after leaves the state, and where a run without it goes on.")
  private @Nullable Path state;

  @Option(
      names = "--at-least",
      paramLabel = "FIGURE=VALUE",
      description = "Exit code 1 if this figure is lower.")
  private Map<String, Double> atLeast = new LinkedHashMap<>();

  @Option(
      names = "--at-most",
      paramLabel = "FIGURE=VALUE",
      description = "Exit code 1 if this figure is higher.")
  private Map<String, Double> atMost = new LinkedHashMap<>();

  @Option(names = "--json", description = "Print the figures as one line of JSON.")
  private boolean json;

  private long said = System.nanoTime();

  @Override
  public Integer call() {
    int stop = stopAfter == null ? articles : stopAfter;
    if (articles < 2 || step < 1 || stop < 1 || stop > articles) {
      throw usage("--articles must be at least 2, --step 1, --stop-after between 1 and --articles");
    }
    try {
      if (state != null) {
        return stopAfter != null ? stopAt(state, stop) : goOnFrom(state);
      }
      StreamReport report = through();
      print(report);
      boolean alike = stopAfter == null || isAlike(report, stop);
      return hold(report) && alike ? DONE : DOES_NOT_HOLD;
    } catch (IOException e) {
      throw new UncheckedIOException("the state cannot be kept or read", e);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private SyntheticNews news() {
    return SyntheticNews.of(seed, articles);
  }

  private StreamReport through() {
    try (StreamRun run = new StreamRun(news(), step)) {
      run.to(articles / 2, this::say);
      double half = run.meter().cpuSeconds();
      run.to(articles, this::say);
      List<Figure> cost = new ArrayList<>(cost(run));
      cost.add(3, Figure.share("ratio", run.meter().cpuSeconds() / half));
      return report(run, cost);
    }
  }

  /** A line a minute on standard error, since a large stream takes long. */
  private void say(StreamRun run) {
    long now = System.nanoTime();
    if (now - said >= PAUSE) {
      said = now;
      say(
          "%d of %d articles, %.0f CPU seconds so far"
              .formatted(run.arrived(), articles, run.meter().cpuSeconds()));
    }
  }

  private int stopAt(Path file, int stop) throws IOException {
    try (StreamRun run = new StreamRun(news(), step)) {
      run.to(stop, this::say);
      run.keep(file);
    }
    return DONE;
  }

  private int goOnFrom(Path file) throws IOException {
    try (StreamRun run = StreamRun.resumed(news(), step, file)) {
      run.to(articles, this::say);
      StreamReport report = report(run, cost(run));
      print(report);
      return hold(report) ? DONE : DOES_NOT_HOLD;
    }
  }

  private boolean isAlike(StreamReport through, int stop) throws IOException {
    Path file = Files.createTempFile("laut-stream", ".state");
    try {
      stopAt(file, stop);
      try (StreamRun run = StreamRun.resumed(news(), step, file)) {
        run.to(articles, this::say);
        boolean alike = through.isLike(report(run, List.of()));
        complain(alike, "stopped after %d and gone on: ends otherwise".formatted(stop));
        return alike;
      }
    } finally {
      Files.delete(file);
    }
  }

  private static List<Figure> cost(StreamRun run) {
    Meter meter = run.meter();
    return List.of(
        Figure.count("articles", run.arrived()),
        Figure.count("stories", run.told().size()),
        Figure.share("cpu.seconds", meter.cpuSeconds()),
        Figure.share("wall.seconds", meter.wallSeconds()),
        Figure.share("heap.live.MB", Meter.liveMegabytes()),
        Figure.share("heap.peak.MB", Meter.peakMegabytes()));
  }

  private static StreamReport report(StreamRun run, List<Figure> cost) {
    List<Figure> figures = new ArrayList<>(cost);
    figures.addAll(run.agreement().figures());
    figures.add(Figure.share("state.MB", run.state().size() / 1e6));
    return new StreamReport(figures, run.told().digest(), StreamRun.digest(run.state()));
  }

  /** Names each figure that is out of the bounds given. */
  private boolean hold(StreamReport report) {
    boolean hold = true;
    for (Map.Entry<String, Double> bound : atLeast.entrySet()) {
      double value = report.value(bound.getKey());
      hold &= complain(value >= bound.getValue(), bound + " at least, is " + value);
    }
    for (Map.Entry<String, Double> bound : atMost.entrySet()) {
      double value = report.value(bound.getKey());
      hold &= complain(value <= bound.getValue(), bound + " at most, is " + value);
    }
    return hold;
  }

  private boolean complain(boolean fine, String message) {
    if (!fine) {
      say(message);
    }
    return fine;
  }

  private void say(String message) {
    PrintWriter err = spec.commandLine().getErr();
    err.print(message + "\n");
    err.flush();
  }

  private void print(StreamReport report) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? report.json() + "\n" : report.text());
    out.flush();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
