package dev.laut.evaluation.measure;

import java.util.List;

/** Precision and recall, both between 0 and 1. */
public record Rates(double precision, double recall) {

  /**
   * The rates of {@code hits} among {@code found} things where the gold has {@code gold}. Nothing
   * found where nothing is to be found is perfect.
   */
  public static Rates of(int hits, int found, int gold) {
    double precision = found > 0 ? (double) hits / found : gold > 0 ? 0 : 1;
    double recall = gold > 0 ? (double) hits / gold : found > 0 ? 0 : 1;
    return new Rates(precision, recall);
  }

  /** The harmonic mean of both; 0 where both are 0. */
  public double f1() {
    double sum = precision + recall;
    return sum > 0 ? 2 * precision * recall / sum : 0;
  }

  /** The three figures of the row {@code name}. */
  public List<Figure> figures(String name) {
    return List.of(
        Figure.share(name + ".P", precision),
        Figure.share(name + ".R", recall),
        Figure.share(name + ".F1", f1()));
  }
}
