package dev.laut.cli;

import dev.laut.analysis.story.CorrectedStories;
import dev.laut.analysis.story.StoryFold;
import dev.laut.cli.Progress.Seen;
import dev.laut.desk.correct.Recount;
import dev.laut.model.Arrival;
import dev.laut.model.FoldState;
import dev.laut.model.Folded;
import dev.laut.model.Ledger;
import dev.laut.model.Shelf;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings a ledger's stories up to date with the readings that arrived and what people corrected.
 */
final class Folding implements Recount {

  /** How many readings are folded before what came of it is kept. */
  static final int STEP = 2000;

  private final Ledger ledger;
  private final Shelf shelf;
  private final int step;
  private final LongConsumer kept;
  private final AtomicLong asked = new AtomicLong();
  private @Nullable StoryFold last;

  /** Guarded by {@link #asked}. */
  private long served;

  Folding(Ledger ledger) {
    this(ledger, STEP, articles -> {});
  }

  /**
   * @param step how many readings are folded before what came of it is kept
   * @param kept is told after each step how many readings it folded
   */
  Folding(Ledger ledger, int step, LongConsumer kept) {
    this.ledger = ledger;
    this.shelf = ledger.shelf();
    this.step = step;
    this.kept = kept;
  }

  /** Folds all that has arrived, once, and says how far it is. */
  static void catchUp(Ledger ledger, World world) {
    Shelf shelf = ledger.shelf();
    long all = shelf.newest() - shelf.folded().position();
    Seen seen = Seen.of(world.terminal());
    try (Progress progress = Progress.counting(world.err(), seen, "articles", all)) {
      new Folding(ledger, STEP, progress::steps).catchUp();
    }
  }

  /**
   * Folds all that has arrived. Where another program folds as well, what it kept counts, and this
   * one goes on from there.
   */
  void catchUp() {
    fold();
    recount();
  }

  /**
   * Shows the stories as people corrected them. Waits for no fold, which may take long: what came
   * of one is counted when it is done. Whoever asks while others are served is served with the
   * next.
   */
  @Override
  public void recount() {
    long mine = asked.incrementAndGet();
    synchronized (asked) {
      if (served < mine) {
        long all = asked.get();
        shelf.show(CorrectedStories.of(ledger.corrections().standing(), shelf));
        served = all;
      }
    }
  }

  private synchronized void fold() {
    Folded folded = shelf.folded();
    if (shelf.newest() == folded.position()) {
      return;
    }
    StoryFold fold = last != null && last.position() == folded.position() ? last : resumed();
    // Should a step fail, the fold is ahead of what was kept.
    last = null;
    List<Arrival> arrivals = shelf.arrivals(fold.position(), step);
    while (!arrivals.isEmpty()) {
      long position = arrivals.getLast().position();
      if (!shelf.keep(fold.step(arrivals, ids -> shelf.readings(ids, position)))) {
        fold = resumed();
      }
      kept.accept(arrivals.size());
      arrivals = shelf.arrivals(fold.position(), step);
    }
    last = fold;
  }

  /** The fold as it is after everything that was folded; starts anew where that cannot be had. */
  private StoryFold resumed() {
    FoldState state = shelf.foldState();
    Folded folded = shelf.folded();
    if (StoryFold.knows(state)) {
      StoryFold fold = StoryFold.of(state);
      while (fold.position() < folded.position()) {
        fold.again(
            shelf.arrivals(fold.position(), STEP).stream()
                .filter(arrival -> arrival.position() <= folded.position())
                .toList());
      }
      if (fold.mark() == folded.mark()) {
        return fold;
      }
    }
    // Another version of Laut folded these readings, and this one folds them otherwise.
    shelf.clear();
    return new StoryFold();
  }
}
