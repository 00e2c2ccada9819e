package dev.laut.evaluation.page;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Ratios and means that are 0 where there is nothing. */
final class Mean {

  private Mean() {}

  static double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }

  /** Adds in the order of {@code pages}, so that the last digit is always the same. */
  static double of(List<PageCounts> pages, ToDoubleFunction<PageCounts> value) {
    double sum = 0;
    for (PageCounts page : pages) {
      sum += value.applyAsDouble(page);
    }
    return ratio(sum, pages.size());
  }
}
