package dev.laut.analysis.extraction;

import java.util.List;

/** Finds where on a page the title stands that belongs to its text. */
final class TitlePlace {

  private static final float ALIKE = 0.75f;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 40;
  private static final int SOON = 25;

  private TitlePlace() {}

  /**
   * The index of the passage that reads like one of {@code titles} and has the most text soon after
   * it, since titles stand in lists of links, too; -1 where none does.
   */
  static int in(PageView page, List<Likeness> titles) {
    List<Passage> passages = page.passages();
    int found = -1;
    int most = -1;
    for (Passage p : passages) {
      int words = p.words.length;
      if (words >= FEWEST_WORDS && words <= MOST_WORDS && Likeness.best(titles, p.words) >= ALIKE) {
        int follows = 0;
        for (int i = p.index; i < Math.min(passages.size(), p.index + SOON); i++) {
          follows += passages.get(i).words.length;
        }
        if (follows > most) {
          most = follows;
          found = p.index;
        }
      }
    }
    return found;
  }
}
