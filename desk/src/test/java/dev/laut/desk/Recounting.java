package dev.laut.desk;

import dev.laut.analysis.story.CorrectedStories;
import dev.laut.desk.guard.Access;
import dev.laut.model.Ledger;

/** Settings of a desk whose stories are counted anew after each correction, as the program does. */
final class Recounting {

  private Recounting() {}

  static DeskSettings settings(Ledger ledger) {
    return new DeskSettings(
        "127.0.0.1",
        0,
        ledger,
        null,
        () ->
            ledger
                .shelf()
                .show(CorrectedStories.of(ledger.corrections().standing(), ledger.shelf())),
        Access.LOCAL);
  }
}
