package dev.laut.evaluation.statement;

import dev.laut.evaluation.measure.Figure;
import java.util.List;

/** How well the statements of one gold type are found; the most frequent type sorts first. */
final class TypeTally implements Comparable<TypeTally> {

  private int gold;
  private double recall;
  private int usable;

  void add(double quoteRecall, boolean useful) {
    gold++;
    recall += quoteRecall;
    usable += useful ? 1 : 0;
  }

  List<Figure> figures(String type) {
    return List.of(
        Figure.count(type + ".n", gold),
        Figure.share(type + ".quote-R", recall / gold),
        Figure.share(type + ".who+what-R", Tally.ratio(usable, gold)));
  }

  @Override
  public int compareTo(TypeTally other) {
    return Integer.compare(other.gold, gold);
  }
}
