package dev.laut.evaluation.story;

import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Rates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * Two groupings of the same articles, compared; the formulas are those of {@code score_stories.py}.
 *
 * @param gold sizes of the gold's groups
 * @param found sizes of the groups found
 * @param both how many articles share a gold group and a found one
 */
public record Grouping(
    int articles,
    SequencedMap<String, Integer> gold,
    SequencedMap<String, Integer> found,
    SequencedMap<Cell, Integer> both) {

  /** A gold group and a found one. */
  public record Cell(String gold, String found) {}

  /**
   * @param goldOf the group of each article
   * @param foundOf the same as found; must name every article of the gold
   */
  public static Grouping of(SequencedMap<String, String> goldOf, Map<String, String> foundOf) {
    SequencedMap<String, Integer> gold = new LinkedHashMap<>();
    SequencedMap<String, Integer> found = new LinkedHashMap<>();
    SequencedMap<Cell, Integer> both = new LinkedHashMap<>();
    goldOf.forEach((article, group) -> {
      String other = Objects.requireNonNull(foundOf.get(article), article);
      gold.merge(group, 1, Integer::sum);
      found.merge(other, 1, Integer::sum);
      both.merge(new Cell(group, other), 1, Integer::sum);
    });
    return new Grouping(goldOf.size(), gold, found, both);
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("articles", articles));
    figures.add(Figure.count("groups.gold", gold.size()));
    figures.add(Figure.count("groups.found", found.size()));
    figures.add(Figure.count("singletons.gold", singletons(gold)));
    figures.add(Figure.count("singletons.found", singletons(found)));
    figures.addAll(bcubed().figures("bcubed"));
    figures.addAll(pairwise().figures("pairwise"));
    figures.addAll(information());
    figures.add(Figure.share("ARI", adjustedRand()));
    figures.add(Figure.share("purity", purity()));
    return figures;
  }

  /** Means over articles (A. Bagga and B. Baldwin, 1998). */
  public Rates bcubed() {
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Cell, Integer> cell : both.entrySet()) {
      double square = (double) cell.getValue() * cell.getValue();
      precision += square / size(found, cell.getKey().found());
      recall += square / size(gold, cell.getKey().gold());
    }
    return new Rates(precision / articles, recall / articles);
  }

  private Rates pairwise() {
    double hits = pairs(both);
    double inFound = pairs(found);
    double inGold = pairs(gold);
    double precision = inFound > 0 ? hits / inFound : inGold > 0 ? 0 : 1;
    return new Rates(precision, inGold > 0 ? hits / inGold : 1);
  }

  /** V-measure and normalised mutual information. */
  private List<Figure> information() {
    double ofGold = entropy(gold);
    double ofFound = entropy(found);
    double mutual = 0;
    for (Map.Entry<Cell, Integer> cell : both.entrySet()) {
      double k = cell.getValue();
      double product =
          (double) size(gold, cell.getKey().gold()) * size(found, cell.getKey().found());
      mutual += k / articles * Math.log(k * articles / product);
    }
    Rates rates = new Rates(ofGold > 0 ? mutual / ofGold : 1, ofFound > 0 ? mutual / ofFound : 1);
    double sum = ofGold + ofFound;
    return List.of(
        Figure.share("V", rates.f1()), Figure.share("NMI", sum > 0 ? 2 * mutual / sum : 1));
  }

  private double adjustedRand() {
    double inFound = pairs(found);
    double inGold = pairs(gold);
    double expected = articles > 1 ? inFound * inGold / pairs(articles) : 0;
    double most = (inFound + inGold) / 2;
    return most == expected ? 1 : (pairs(both) - expected) / (most - expected);
  }

  private double purity() {
    Map<String, Integer> largest = new LinkedHashMap<>();
    both.forEach((cell, size) -> largest.merge(cell.found(), size, Math::max));
    return (double) largest.values().stream().mapToInt(size -> size).sum() / articles;
  }

  private double entropy(Map<String, Integer> groups) {
    double sum = 0;
    for (int size : groups.values()) {
      double share = (double) size / articles;
      sum += share * Math.log(share);
    }
    return -sum;
  }

  private static double pairs(Map<?, Integer> groups) {
    return groups.values().stream().mapToDouble(Grouping::pairs).sum();
  }

  private static double pairs(int size) {
    return (double) size * (size - 1) / 2;
  }

  private static int singletons(Map<String, Integer> groups) {
    return (int) groups.values().stream().filter(size -> size == 1).count();
  }

  private static int size(Map<String, Integer> groups, String name) {
    return Objects.requireNonNull(groups.get(name), name);
  }
}
