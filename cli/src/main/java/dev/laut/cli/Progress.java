package dev.laut.cli;

import dev.laut.cli.terminal.Output;
import dev.laut.cli.terminal.Terminal;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says on standard error how far a long work is, how fast it goes and how long it will take. On a
 * screen that is one line, which appears when the work has taken two seconds; in a file a line a
 * minute.
 */
final class Progress implements AutoCloseable {

  /** Where the progress is seen. */
  enum Seen {
    ON_SCREEN(Duration.ofSeconds(2), Duration.ofMillis(500)),
    IN_FILE(Duration.ofMinutes(1), Duration.ofMinutes(1)),
    NOWHERE(Duration.ZERO, Duration.ZERO);

    private final long patience;
    private final long pause;

    Seen(Duration patience, Duration pause) {
      this.patience = patience.toNanos();
      this.pause = pause.toNanos();
    }

    static Seen of(Terminal terminal) {
      return terminal.watched() ? ON_SCREEN : IN_FILE;
    }

    /** Nowhere if what the command prints appears on the same screen. */
    static Seen besides(Terminal terminal) {
      return terminal.watched() && terminal.onScreen() ? NOWHERE : of(terminal);
    }
  }

  /** Carriage return, and erase to the end of the line (ECMA-48, EL). */
  private static final String CLEAR = "\r\u001b[K";

  private final Output err;
  private final Seen seen;
  private final String things;
  private final @Nullable LongSupplier done;
  private final Supplier<OptionalLong> all;
  private final long began = System.nanoTime();
  private CompletableFuture<OptionalLong> total =
      CompletableFuture.completedFuture(OptionalLong.empty());
  private long last = began;
  private long count;
  private boolean visible;
  private boolean counting;

  private Progress(
      Output err,
      Seen seen,
      String things,
      @Nullable LongSupplier done,
      Supplier<OptionalLong> all) {
    this.err = err;
    this.seen = seen;
    this.things = things;
    this.done = done;
    this.all = all;
  }

  /**
   * Of a work that is measured in another unit than that of what is counted.
   *
   * @param things what is counted, as {@code pages}
   * @param done how much of the work is done, in any unit
   * @param all how much there is to do in that unit, as far as that is known; may take its time
   */
  static Progress measured(
      Output err, Seen seen, String things, LongSupplier done, Supplier<OptionalLong> all) {
    return new Progress(err, seen, things, done, all);
  }

  /**
   * Of a known number of things.
   *
   * @param things what is counted, as {@code articles}
   * @param all how many there are
   */
  static Progress counting(Output err, Seen seen, String things, long all) {
    return new Progress(err, seen, things, null, () -> OptionalLong.of(all));
  }

  /** One more thing is done. */
  void step() {
    steps(1);
  }

  /** So many more things are done. */
  void steps(long more) {
    count += more;
    long now = System.nanoTime();
    if (seen == Seen.NOWHERE || now - began < seen.patience || now - last < seen.pause) {
      return;
    }
    if (!counting) {
      counting = true;
      total = CompletableFuture.supplyAsync(all);
    }
    last = now;
    long whole = total.isDone() ? total.join().orElse(0) : 0;
    long part = done == null ? count : done.getAsLong();
    String line = line(things, count, now - began, part, whole);
    visible = seen == Seen.ON_SCREEN;
    write(visible ? CLEAR + line : "laut: " + line + "\n");
  }

  /** Takes the line away, so that something else can be written. */
  void clear() {
    if (visible) {
      write(CLEAR);
      visible = false;
    }
  }

  @Override
  public void close() {
    clear();
  }

  /**
   * {@code 312 pages · 41/s · 38 % · 2 min left}.
   *
   * @param all how much there is to do, 0 where that is not known
   */
  static String line(String things, long count, long nanos, long done, long all) {
    double seconds = nanos / 1e9;
    String line = String.format(Locale.ROOT, "%d %s · %.0f/s", count, things, count / seconds);
    if (all <= 0 || done <= 0) {
      return line;
    }
    double share = Math.min(1, (double) done / all);
    return String.format(
        Locale.ROOT, "%s · %.0f %% · %s left", line, 100 * share, span(seconds / share - seconds));
  }

  private static String span(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    long minutes = Math.round(seconds / 60);
    return minutes < 60 ? minutes + " min" : "%d h %d min".formatted(minutes / 60, minutes % 60);
  }

  private void write(String text) {
    err.write(text.toCharArray(), 0, text.length());
    err.flush();
  }
}
