package dev.laut.evaluation.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of comparing found with gold: the figures, and each article or page in gold order.
 *
 * @param resampling null where the measure cannot be taken of some of the articles
 */
public record Outcome(List<Figure> figures, List<Case> cases, @Nullable Resampling resampling) {

  public Outcome(List<Figure> figures, List<Case> cases) {
    this(figures, cases, null);
  }

  public Outcome {
    figures = List.copyOf(figures);
    cases = List.copyOf(cases);
  }

  /**
   * The figure {@code name}.
   *
   * @throws IllegalArgumentException naming what there is, if it is not measured
   */
  public double figure(String name) {
    for (Figure figure : figures) {
      if (figure.name().equals(name)) {
        return figure.value();
      }
    }
    throw new IllegalArgumentException(
        "no figure '%s'; measured are %s"
            .formatted(name, String.join(", ", figures.stream().map(Figure::name).toList())));
  }
}
