package dev.laut.evaluation.story;

import dev.laut.analysis.story.Stories;
import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Rates;
import dev.laut.model.ArticleReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well articles are grouped when the likeness that makes two groups one story is chosen on some
 * topics and measured on the others. All articles are grouped together each time, so that strangers
 * in a story count wherever they come from.
 *
 * @param gold the story of each article
 * @param topics the topic of each article
 * @param found the story of each article, by the threshold
 */
record ThresholdFolds(
    Map<String, String> gold, Map<String, String> topics, Map<Double, Map<String, String>> found) {

  /** Thresholds that are tried. */
  private static final double LOWEST = 0.09;

  private static final double HIGHEST = 0.18;
  private static final double STEP = 0.01;

  static ThresholdFolds of(
      List<ArticleReading> readings, Map<String, String> gold, Map<String, String> topics) {
    List<ArticleReading> sorted =
        readings.stream().sorted(Comparator.comparing(ArticleReading::id)).toList();
    Map<Double, Map<String, String>> found = new TreeMap<>();
    for (double same = LOWEST; same < HIGHEST + STEP / 2; same += STEP) {
      double threshold = Math.round(same / STEP) * STEP;
      Arrivals arrivals = new Arrivals(Stories.joining(threshold));
      sorted.forEach(arrivals::add);
      arrivals.settle();
      found.put(threshold, arrivals.storyOf());
    }
    return new ThresholdFolds(gold, topics, found);
  }

  /**
   * The threshold chosen for each fold and BCubed on the topics that it was not chosen on, over all
   * folds.
   *
   * @param folds the n-th topic in order is measured in fold n modulo {@code folds}
   */
  List<Figure> figures(int folds) {
    List<String> all = List.copyOf(new TreeSet<>(topics.values()));
    List<Figure> figures = new ArrayList<>();
    double precision = 0;
    double recall = 0;
    for (int fold = 0; fold < folds; fold++) {
      List<String> measured = new ArrayList<>();
      List<String> others = new ArrayList<>();
      for (String article : gold.keySet()) {
        int place = all.indexOf(Objects.requireNonNull(topics.get(article), article));
        (place % folds == fold ? measured : others).add(article);
      }
      double best = best(others);
      Rates rates = bcubed(measured, Objects.requireNonNull(found.get(best)));
      precision += rates.precision() * measured.size();
      recall += rates.recall() * measured.size();
      String name = "fold" + (fold + 1);
      figures.add(Figure.share(name + ".threshold", best));
      figures.add(Figure.share(name + ".F1", rates.f1()));
    }
    figures.addAll(new Rates(precision / gold.size(), recall / gold.size()).figures("bcubed"));
    return figures;
  }

  /** The threshold that is best on {@code articles}; the lowest of several. */
  private double best(List<String> articles) {
    double best = LOWEST;
    double most = -1;
    for (Map.Entry<Double, Map<String, String>> each : found.entrySet()) {
      double f1 = bcubed(articles, each.getValue()).f1();
      if (f1 > most) {
        most = f1;
        best = each.getKey();
      }
    }
    return best;
  }

  /** Means over {@code articles}; those of their groups that are not among them count as well. */
  private Rates bcubed(List<String> articles, Map<String, String> groups) {
    double precision = 0;
    double recall = 0;
    for (String article : articles) {
      String story = gold.get(article);
      String group = groups.get(article);
      int inStory = 0;
      int inGroup = 0;
      int inBoth = 0;
      for (String other : gold.keySet()) {
        boolean told = Objects.equals(story, gold.get(other));
        boolean grouped = Objects.equals(group, groups.get(other));
        inStory += told ? 1 : 0;
        inGroup += grouped ? 1 : 0;
        inBoth += told && grouped ? 1 : 0;
      }
      precision += (double) inBoth / inGroup;
      recall += (double) inBoth / inStory;
    }
    return new Rates(precision / articles.size(), recall / articles.size());
  }
}
