package dev.laut.cli.work;

import dev.laut.model.Page;
import dev.laut.model.Reading;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages on several threads and hands over the readings in the order of the pages, each as
 * soon as it and all before it are ready. Only so many pages are in memory at once.
 *
 * @param reader several threads share it; what it throws becomes a reading with a reason
 * @param threads how many pages are read at once
 * @param limit how long one page may take
 */
public record Workers(Function<Page, Reading> reader, int threads, Duration limit) {

  /** No honest page comes near this; a text of 1 MB takes seconds. */
  public static final Duration PAGE_LIMIT = Duration.ofSeconds(60);

  /** How many pages may wait, for each thread, until an earlier one is ready. */
  private static final int WAITING = 4;

  /** How many characters of pages may be in memory at once. */
  private static final int MEMORY = 48 << 20;

  /** Daemons: a page that never ends must not keep the program from ending. */
  private static final ThreadFactory DAEMONS = Thread.ofPlatform().daemon().factory();

  /**
   * Reads all {@code pages}. They are fetched on another thread, so that a reading need not wait
   * for the page behind it; {@code out} and {@code idle} are called on this one.
   *
   * @param idle called when the next reading is not ready yet, to show what there is
   * @throws RuntimeException what {@code pages}, {@code out} or {@code idle} throw
   */
  public void read(Iterator<Page> pages, Consumer<Reading> out, Runnable idle) {
    try (Line line = new Line()) {
      line.start(pages);
      for (Item item = line.next(idle); item != Item.END; item = line.next(idle)) {
        out.accept(line.reading(item, idle));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  /**
   * What stands in line: a task, or what the pages threw, or the end.
   *
   * @param size what it takes of the memory
   */
  private record Item(@Nullable Task task, @Nullable RuntimeException failure, int size) {
    static final Item END = new Item(null, null, 0);
  }

  /** One run: the thread that fetches, the threads that read, and the line between. */
  private final class Line implements AutoCloseable {
    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(threads * WAITING);
    private final Semaphore free = new Semaphore(threads);
    private final Semaphore memory = new Semaphore(MEMORY);
    private final ExecutorService pool = Executors.newCachedThreadPool(DAEMONS);

    void start(Iterator<Page> pages) {
      pool.execute(() -> fetch(pages));
    }

    private void fetch(Iterator<Page> pages) {
      try {
        try {
          while (pages.hasNext()) {
            Task task = new Task(pages.next(), reader, free::release);
            int size = Math.min(task.size(), MEMORY);
            memory.acquire(size);
            free.acquire();
            pool.execute(task);
            items.put(new Item(task, null, size));
          }
          items.put(Item.END);
        } catch (RuntimeException e) {
          items.put(new Item(null, e, 0));
        }
      } catch (InterruptedException e) {
        // Nobody takes readings any more.
        Thread.currentThread().interrupt();
      }
    }

    Item next(Runnable idle) throws InterruptedException {
      Item item = items.poll();
      if (item == null) {
        idle.run();
        item = items.take();
      }
      return item;
    }

    Reading reading(Item item, Runnable idle) throws InterruptedException {
      Task task = item.task();
      if (task == null) {
        throw item.failure() == null
            ? new IllegalStateException("an item without task")
            : item.failure();
      }
      if (!task.isDone()) {
        idle.run();
      }
      Reading reading = task.await(limit);
      memory.release(item.size());
      return reading;
    }

    @Override
    public void close() {
      pool.shutdownNow();
    }
  }
}
