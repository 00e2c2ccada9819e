package dev.laut.evaluation.chain;

import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Rates;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Labelled;
import dev.laut.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Adds up articles to the figures of the chains set. Not thread-safe. */
final class ChainTally {

  private final Confusion hedges = new Confusion();
  private final Confusion verdicts = new Confusion();
  private int articles;
  private int goldStatements;
  private int foundStatements;
  private int pairs;
  private int exact;
  private int longChains;
  private int longExact;
  private int sameLength;
  private int sameOrigin;
  private int sameType;
  private int goldAmounts;
  private int foundAmounts;
  private int amountHits;
  private int goldKinds;
  private int foundKinds;
  private int kindHits;

  void add(Comparison article) {
    articles++;
    Marking gold = article.gold();
    Marking found = article.found();
    goldStatements += gold.statements().size();
    foundStatements += found.statements().size();
    article.statements().pairs().forEach(pair -> add(pair.gold(), pair.found()));
    goldAmounts += gold.amounts().size();
    foundAmounts += found.amounts().size();
    amountHits += article.amounts().pairs().size();
    verdicts.add(String.valueOf(gold.verdict()), found.verdict());
    Set<String> shared = new HashSet<>(gold.kinds());
    shared.retainAll(found.kinds());
    goldKinds += gold.kinds().size();
    foundKinds += found.kinds().size();
    kindHits += shared.size();
  }

  private void add(Told gold, Told found) {
    pairs++;
    boolean same = Link.same(gold.chain(), found.chain());
    boolean isLong = gold.chain().size() > 1;
    exact += same ? 1 : 0;
    longChains += isLong ? 1 : 0;
    longExact += isLong && same ? 1 : 0;
    sameLength += gold.chain().size() == found.chain().size() ? 1 : 0;
    String origin = gold.chain().getLast().kind();
    sameOrigin += Objects.equals(origin, found.chain().getLast().kind()) ? 1 : 0;
    sameType += Objects.equals(gold.type(), found.type()) ? 1 : 0;
    hedges.add(gold.hedge(), found.hedge());
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("articles", articles));
    figures.add(Figure.count("statements", goldStatements));
    figures.addAll(Rates.of(pairs, foundStatements, goldStatements).figures("statement"));
    figures.add(Figure.share("chain_exact", ofPairs(exact)));
    double longShare = longChains > 0 ? (double) longExact / longChains : 1;
    figures.add(Figure.share("chain_exact_2plus", longShare));
    figures.add(Figure.share("chain_length", ofPairs(sameLength)));
    figures.add(Figure.share("origin_kind", ofPairs(sameOrigin)));
    figures.add(Figure.share("hedge", ofPairs(hedges.hits())));
    figures.add(Figure.share("hedge_macro_F1", hedges.macroF1(labels(HedgeLevel.values()))));
    figures.add(Figure.share("type", ofPairs(sameType)));
    figures.addAll(Rates.of(exact, foundStatements, goldStatements).figures("who_says_so"));
    double verdictShare = (double) verdicts.hits() / Math.max(1, articles);
    figures.add(Figure.share("headline_verdict", verdictShare));
    figures.add(Figure.share("headline_macro_F1", verdicts.macroF1(labels(Verdict.values()))));
    figures.addAll(Rates.of(kindHits, foundKinds, goldKinds).figures("headline_kinds"));
    figures.addAll(Rates.of(amountHits, foundAmounts, goldAmounts).figures("quantities"));
    return figures;
  }

  private double ofPairs(int count) {
    return (double) count / Math.max(1, pairs);
  }

  private static List<String> labels(Labelled... constants) {
    return Arrays.stream(constants).map(Labelled::label).toList();
  }
}
