package dev.laut.evaluation.story;

import dev.laut.analysis.story.Stories;
import dev.laut.evaluation.measure.Figure;
import dev.laut.model.ArticleReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;

/**
 * How much the stories of a stream depend on the order in which its articles arrive.
 *
 * @param gold the story of each article
 * @param runs the stories found, one map for each order
 */
record Orders(SequencedMap<String, String> gold, List<SequencedMap<String, String>> runs) {

  Orders {
    runs = List.copyOf(runs);
  }

  /**
   * Lets the same articles arrive in {@code times} orders, no two of them sorted by anything.
   *
   * @param seed of the first order; the next has the next seed
   * @param last whether all articles are looked at once more when the last has arrived
   */
  static Orders of(
      List<ArticleReading> readings,
      SequencedMap<String, String> gold,
      int times,
      long seed,
      boolean last) {
    List<SequencedMap<String, String>> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      List<ArticleReading> order = new ArrayList<>(readings);
      Collections.shuffle(order, new Random(seed + i));
      Arrivals arrivals = new Arrivals(new Stories());
      order.forEach(arrivals::add);
      if (last) {
        arrivals.settle();
      }
      runs.add(arrivals.storyOf());
    }
    return new Orders(gold, runs);
  }

  /** BCubed F1 between each two runs, and of each run against the gold. */
  List<Figure> figures() {
    List<Double> between = new ArrayList<>();
    List<Double> against = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      against.add(f1(gold, runs.get(i)));
      for (int k = 0; k < i; k++) {
        between.add(f1(runs.get(i), runs.get(k)));
      }
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("articles", gold.size()));
    figures.add(Figure.count("orders", runs.size()));
    figures.addAll(figures("between", between));
    figures.addAll(figures("gold", against));
    return figures;
  }

  private static double f1(SequencedMap<String, String> one, SequencedMap<String, String> other) {
    return Grouping.of(one, other).bcubed().f1();
  }

  private static List<Figure> figures(String name, List<Double> values) {
    double sum = values.stream().mapToDouble(value -> value).sum();
    return List.of(
        Figure.share(name + ".mean", sum / values.size()),
        Figure.share(name + ".worst", Collections.min(values)));
  }
}
