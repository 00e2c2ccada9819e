package dev.laut.analysis.claim;

import dev.laut.model.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a claim of each number that articles of a story give: "1,400 jobs". */
final class Figures {

  /** Values of one measure that a number is held against. */
  private static final int COMPARED = 64;

  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final BigDecimal HUGE = BigDecimal.valueOf(1000);

  /** One value and the points that give it. */
  record Figure(Amount amount, Draft draft) {}

  private final Map<Measure, List<Figure>> figures = new LinkedHashMap<>();

  /**
   * @param points in the order of their articles
   */
  static List<Figure> of(List<Point> points) {
    Figures all = new Figures();
    for (Point point : points) {
      for (Amount amount : point.amounts()) {
        if (amount.isTelling()) {
          all.add(point, amount);
        }
      }
    }
    List<Figure> found = new ArrayList<>();
    all.figures.values().forEach(found::addAll);
    return found;
  }

  private void add(Point point, Amount amount) {
    List<Figure> known = figures.computeIfAbsent(amount.measure(), any -> new ArrayList<>());
    Figure same = same(amount, known);
    if (same == null && amount.unit() == null && amount.high().compareTo(HUGE) >= 0) {
      same = same(amount, figures.getOrDefault(Measure.MONEY, List.of()));
    }
    if (same != null) {
      same.draft().add(point);
    } else if (known.size() < COMPARED) {
      known.add(new Figure(amount, new Draft(point, List.of(point), amount)));
    }
  }

  private static @Nullable Figure same(Amount amount, List<Figure> known) {
    for (Figure figure : known) {
      Amount other = figure.amount();
      boolean unit = other.isComparable(amount) || amount.high().compareTo(LARGE) >= 0;
      if (unit && other.agrees(amount)) {
        return figure;
      }
    }
    return null;
  }
}
