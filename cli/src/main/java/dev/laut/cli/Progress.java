package dev.laut.cli;

import dev.laut.cli.terminal.Output;
import dev.laut.intake.Pages;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

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
  private final Pages pages;
  private final long began = System.nanoTime();
  private CompletableFuture<OptionalLong> total =
      CompletableFuture.completedFuture(OptionalLong.empty());
  private long last = began;
  private long count;
  private boolean visible;
  private boolean counting;

  Progress(Output err, boolean shown, Pages pages) {
    this.err = err;
    this.shown = shown;
    this.pages = pages;
  }

  /** One more page is done. */
  void step() {
    count++;
    long now = System.nanoTime();
    if (!shown || now - began < PATIENCE || now - last < PAUSE) {
      return;
    }
    if (!counting) {
      counting = true;
      total = CompletableFuture.supplyAsync(pages::bytesTotal);
    }
    last = now;
    long all = total.isDone() ? total.join().orElse(0) : 0;
    write(CLEAR + line(count, now - began, pages.bytesRead(), all));
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
   * @param all bytes in all, 0 where that is not known
   */
  static String line(long pages, long nanos, long bytes, long all) {
    double seconds = nanos / 1e9;
    String line = String.format(Locale.ROOT, "%d pages · %.0f/s", pages, pages / seconds);
    if (all <= 0 || bytes <= 0) {
      return line;
    }
    double share = Math.min(1, (double) bytes / all);
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
