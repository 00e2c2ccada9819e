package dev.laut.cli.work;

import dev.laut.model.Content;
import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.Reason;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page on its way through the reader. Whatever goes wrong there becomes a reading, too. */
final class Task implements Runnable {

  private final Page page;
  private final Function<Page, Reading> reader;
  private final Runnable whenDone;
  private final CountDownLatch started = new CountDownLatch(1);
  private final CompletableFuture<Reading> result = new CompletableFuture<>();
  private volatile long startedAt;
  private volatile @Nullable Thread thread;

  Task(Page page, Function<Page, Reading> reader, Runnable whenDone) {
    this.page = page;
    this.reader = reader;
    this.whenDone = whenDone;
  }

  /** The length of the page's text, in characters. */
  int size() {
    return switch (page.content()) {
      case Content.Html html -> html.markup().length();
      case Content.Dump dump -> dump.text().length();
      case Content.Verbatim verbatim -> verbatim.text().length();
      case Content.Unreadable unreadable -> unreadable.detail().length();
    };
  }

  boolean isDone() {
    return result.isDone();
  }

  @Override
  public void run() {
    thread = Thread.currentThread();
    startedAt = System.nanoTime();
    started.countDown();
    Reading reading;
    try {
      reading = reader.apply(page);
    } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
      reading = none(Reason.BROKEN, "the analysis failed: " + describe(e));
    }
    finish(reading);
  }

  /** Waits for the reading; a page that takes longer than {@code limit} is given up. */
  Reading await(Duration limit) throws InterruptedException {
    started.await();
    long left = limit.toNanos() - (System.nanoTime() - startedAt);
    try {
      return result.get(Math.max(0, left), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      finish(
          none(Reason.TOO_SLOW, "the analysis took longer than %d s".formatted(limit.toSeconds())));
      Thread slow = thread;
      if (slow != null) {
        slow.interrupt();
      }
      return result.join();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task ends with a reading, never with an exception", e);
    }
  }

  private void finish(Reading reading) {
    if (result.complete(reading)) {
      whenDone.run();
    }
  }

  private Reading none(Reason reason, String detail) {
    return new NoArticle(page.id(), page.source(), reason, detail);
  }

  /** What was thrown, and where in our own code. */
  private static String describe(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith("dev.laut.")) {
        return "%s at %s:%d".formatted(thrown, frame.getFileName(), frame.getLineNumber());
      }
    }
    return thrown.toString();
  }
}
