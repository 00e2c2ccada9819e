package dev.laut.evaluation.measure;

import java.util.List;

/** Measures some of the articles again; an article may count more than once. */
@FunctionalInterface
public interface Resampling {

  /**
   * The figures of the articles with these places in {@link Outcome#cases}, as if they were the
   * whole gold.
   */
  List<Figure> figures(int[] places);
}
