package dev.laut.cli;

import dev.laut.analysis.story.StoryFold;
import dev.laut.model.Arrival;
import dev.laut.model.FoldState;
import dev.laut.model.Shelf;
import java.util.List;

/** Brings the stories of a shelf up to date with the readings that arrived. */
final class Folding {

  /** How many readings are folded before what came of it is kept. */
  static final int STEP = 2000;

  private final Shelf shelf;

  Folding(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * Folds all that has arrived. Where another program folds as well, what it kept counts, and this
   * one goes on from there.
   */
  synchronized void catchUp() {
    FoldState state = shelf.foldState();
    if (shelf.newest() == state.position()) {
      return;
    }
    StoryFold fold = StoryFold.of(state);
    List<Arrival> arrivals = shelf.arrivals(fold.position(), STEP);
    while (!arrivals.isEmpty()) {
      long position = arrivals.getLast().position();
      boolean kept = shelf.keep(fold.step(arrivals, ids -> shelf.readings(ids, position)));
      if (!kept) {
        fold = StoryFold.of(shelf.foldState());
      }
      arrivals = shelf.arrivals(fold.position(), STEP);
    }
  }
}
