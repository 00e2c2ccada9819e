package dev.laut.evaluation.synthetic;

import java.util.List;

/** The outlets of an invented country. */
final class Newsroom {

  private static final int PAPERS = 60;

  private final Stock stock = new Stock();
  private final List<Outlet> german;
  private final List<Outlet> english;

  Newsroom(long seed) {
    Dice dice = new Dice(seed);
    german = Outlet.papers(PAPERS, Tongue.GERMAN, stock, dice);
    english = Outlet.papers(PAPERS, Tongue.ENGLISH, stock, dice);
  }

  Stock stock() {
    return stock;
  }

  Outlet paper(Tongue tongue, Dice dice) {
    return dice.one(
        switch (tongue) {
          case GERMAN -> german;
          case ENGLISH -> english;
        });
  }
}
