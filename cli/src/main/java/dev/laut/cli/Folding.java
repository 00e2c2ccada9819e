package dev.laut.cli;

import dev.laut.analysis.story.CorrectedStories;
import dev.laut.analysis.story.StoryFold;
import dev.laut.desk.correct.Recount;
import dev.laut.model.Arrival;
import dev.laut.model.FoldState;
import dev.laut.model.Folded;
import dev.laut.model.Ledger;
import dev.laut.model.Shelf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a ledger's stories up to date with the readings that arrived and what people corrected.
 */
final class Folding implements Recount {

  /** How many readings are folded before what came of it is kept. */
  static final int STEP = 2000;

  private final Ledger ledger;
  private final Shelf shelf;
  private @Nullable StoryFold last;

  Folding(Ledger ledger) {
    this.ledger = ledger;
    this.shelf = ledger.shelf();
  }

  /**
   * Folds all that has arrived. Where another program folds as well, what it kept counts, and this
   * one goes on from there.
   */
  synchronized void catchUp() {
    fold();
    recount();
  }

  /** Shows the stories as people corrected them. */
  @Override
  public synchronized void recount() {
    shelf.show(CorrectedStories.of(ledger.corrections().standing(), shelf));
  }

  private void fold() {
    Folded folded = shelf.folded();
    if (shelf.newest() == folded.position()) {
      return;
    }
    StoryFold fold = last != null && last.position() == folded.position() ? last : resumed();
    // Should a step fail, the fold is ahead of what was kept.
    last = null;
    List<Arrival> arrivals = shelf.arrivals(fold.position(), STEP);
    while (!arrivals.isEmpty()) {
      long position = arrivals.getLast().position();
      boolean kept = shelf.keep(fold.step(arrivals, ids -> shelf.readings(ids, position)));
      if (!kept) {
        fold = resumed();
      }
      arrivals = shelf.arrivals(fold.position(), STEP);
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
