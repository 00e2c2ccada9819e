package dev.laut.cli;

import dev.laut.cli.terminal.Output;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * One line on standard error that says how far a long work is, how fast it goes and how long it
 * will take; it appears when the work has taken two seconds.
 */
final class Progress implements AutoCloseable {

  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
  private static final long PAUSE = Duration.ofMillis(500).toNanos();

  /** Carriage return, and erase to the end of the line (ECMA-48, EL). */
  private static final String CLEAR = "\r\u001b[K";

  private final Output err;
  private final boolean shown;
  private final String things;
  private final LongSupplier done;
  private final Supplier<OptionalLong> all;
  private final long began = System.nanoTime();
  private CompletableFuture<OptionalLong> total =
      CompletableFuture.completedFuture(OptionalLong.empty());
  private long last = began;
  private long count;
  private boolean visible;
  private boolean counting;

  /**
   * @param things what is counted, as {@code pages}
   * @param done how much of the work is done, in any unit
   * @param all how much there is to do in that unit, as far as that is known; may take its time
   */
  Progress(
      Output err, boolean shown, String things, LongSupplier done, Supplier<OptionalLong> all) {
    this.err = err;
    this.shown = shown;
    this.things = things;
    this.done = done;
    this.all = all;
  }

  /** One more thing is done. */
  void step() {
    count++;
    long now = System.nanoTime();
    if (!shown || now - began < PATIENCE || now - last < PAUSE) {
      return;
    }
    if (!counting) {
      counting = true;
      total = CompletableFuture.supplyAsync(all);
    }
    last = now;
    long whole = total.isDone() ? total.join().orElse(0) : 0;
    write(CLEAR + line(things, count, now - began, done.getAsLong(), whole));
    visible = true;
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
