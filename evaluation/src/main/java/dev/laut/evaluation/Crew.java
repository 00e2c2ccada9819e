package dev.laut.evaluation;

import dev.laut.model.Page;
import dev.laut.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Threads that share one reader.
 *
 * @param reader safe for use by several threads
 */
record Crew(Function<Page, Reading> reader, int threads) {

  /** Reads all pages; the readings come in the order of the pages, whatever the threads. */
  List<Reading> read(List<Page> pages) {
    List<Callable<Reading>> work = new ArrayList<>();
    for (Page page : pages) {
      work.add(() -> reader.apply(page));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Reading> readings = new ArrayList<>();
      for (Future<Reading> each : pool.invokeAll(work)) {
        readings.add(each.get());
      }
      return readings;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the reader threw: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }
}
