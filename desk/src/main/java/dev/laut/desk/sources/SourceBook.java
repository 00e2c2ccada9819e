package dev.laut.desk.sources;

import dev.laut.model.Arrival;
import dev.laut.model.ArticleReading;
import dev.laut.model.Shelf;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Counts of all sources and outlets of a ledger, kept up to date on a thread of its own. An article
 * that arrives again counts as it first was.
 */
public final class SourceBook implements AutoCloseable {

  private static final Logger LOG = System.getLogger(SourceBook.class.getName());
  private static final int STEP = 200;
  private static final long PAUSE_MILLIS = 1000;

  private final Shelf shelf;
  private final Map<String, Tally> sources = new HashMap<>();
  private final Map<String, Tally> outlets = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Thread thread =
      Thread.ofPlatform().daemon().name("sources").unstarted(this::follow);
  private volatile boolean closed;
  private long position;

  public SourceBook(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Begins to follow the ledger. */
  public SourceBook open() {
    thread.start();
    return this;
  }

  /** Counts what has arrived; returns how many readings that was. */
  int catchUp() {
    List<Arrival> arrivals = shelf.arrivals(position, STEP);
    synchronized (this) {
      for (Arrival arrival : arrivals) {
        if (arrival.reading() instanceof ArticleReading reading && seen.add(reading.id())) {
          count(reading);
        }
        position = arrival.position();
      }
    }
    return arrivals.size();
  }

  /** The sources that are quoted most, of one kind or of all. */
  synchronized List<SourceRow> sources(Predicate<SourceKind> wanted, int most) {
    return rows(
        sources.values().stream().filter(tally -> wanted.test(tally.kind)),
        Comparator.comparingInt(Tally::statements),
        most);
  }

  /** The outlets with the most articles. */
  synchronized List<SourceRow> outlets(int most) {
    return rows(outlets.values().stream(), Comparator.comparingInt(Tally::articles), most);
  }

  /** How many articles were counted. */
  synchronized int articles() {
    return seen.size();
  }

  private static List<SourceRow> rows(Stream<Tally> tallies, Comparator<Tally> order, int most) {
    return tallies
        .sorted(order.reversed().thenComparing(tally -> tally.name))
        .limit(most)
        .map(Tally::row)
        .toList();
  }

  private void count(ArticleReading reading) {
    String outlet = Objects.requireNonNullElse(reading.article().outlet(), "");
    Tally publisher = outlets.computeIfAbsent(outlet, name -> new Tally(name, SourceKind.OUTLET));
    publisher.article(reading.headline().verdict().isLoud());
    Set<Tally> quoted = new HashSet<>();
    for (Statement statement : reading.statements()) {
      Source origin = statement.origin();
      boolean isDirect = statement.chain().size() == 1;
      boolean isUnnamed =
          origin.kind() == SourceKind.ANONYMOUS || origin.kind() == SourceKind.UNKNOWN;
      String name = Objects.requireNonNullElse(origin.name(), "");
      publisher.statement(name, isDirect, isUnnamed, statement.hedge().level());
      Tally source =
          sources.computeIfAbsent(
              origin.kind().label() + ' ' + name, any -> new Tally(name, origin.kind()));
      source.statement(outlet, isDirect, isUnnamed, statement.hedge().level());
      if (quoted.add(source)) {
        source.article(false);
      }
    }
  }

  private void follow() {
    try {
      while (!closed) {
        if (catchUp() == 0) {
          pause();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Closed while it waited.
    } catch (RuntimeException e) {
      if (!closed) {
        LOG.log(Level.ERROR, "sources are counted no further", e);
      }
    }
  }

  private synchronized void pause() throws InterruptedException {
    if (!closed) {
      wait(PAUSE_MILLIS);
    }
  }

  /** Stops counting; waits until the ledger is no longer asked. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
