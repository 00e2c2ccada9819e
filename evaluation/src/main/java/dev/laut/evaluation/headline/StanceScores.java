package dev.laut.evaluation.headline;

import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Rates;
import java.util.ArrayList;
import java.util.List;

/** Answers against gold: F1 of each label, their mean, and the challenge's weighted score. */
final class StanceScores {

  private static final double RELATED = 0.25;
  private static final double EXACT = 0.5;

  private StanceScores() {}

  static List<Figure> figures(String name, List<StancePair> pairs, List<Label> answers) {
    List<Figure> figures = new ArrayList<>();
    double sum = 0;
    for (Label label : Label.values()) {
      Rates rates = rates(pairs, answers, label);
      sum += rates.f1();
      figures.addAll(rates.figures(name + "_" + label.label()));
    }
    figures.add(Figure.share(name + "_macro_F1", sum / Label.values().length));
    figures.add(Figure.share(name + "_weighted", weighted(pairs, answers)));
    return figures;
  }

  private static Rates rates(List<StancePair> pairs, List<Label> answers, Label label) {
    int hits = 0;
    int found = 0;
    int gold = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean said = answers.get(i) == label;
      boolean due = pairs.get(i).label() == label;
      found += said ? 1 : 0;
      gold += due ? 1 : 0;
      hits += said && due ? 1 : 0;
    }
    return Rates.of(hits, found, gold);
  }

  /** As {@code score_headline.py} has it: telling related from unrelated is a quarter of a pair. */
  private static double weighted(List<StancePair> pairs, List<Label> answers) {
    double score = 0;
    double best = 0;
    for (int i = 0; i < pairs.size(); i++) {
      Label gold = pairs.get(i).label();
      Label said = answers.get(i);
      best += gold.isRelated() ? 1 : RELATED;
      score += said == gold ? RELATED : 0;
      score += said == gold && gold.isRelated() ? EXACT : 0;
      score += gold.isRelated() && said.isRelated() ? RELATED : 0;
    }
    return score / best;
  }
}
