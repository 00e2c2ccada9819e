package dev.laut.evaluation.copy;

import dev.laut.evaluation.measure.Case;
import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Groups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/** Found edges beside those of the gold, each pair of documents once. */
final class CopyTally {

  private final Set<String> ids;
  private final SequencedMap<Set<String>, Edge> gold;
  private final SequencedMap<Set<String>, Edge> found;
  private final List<Set<String>> hits = new ArrayList<>();
  private final List<Set<String>> wrong = new ArrayList<>();

  CopyTally(
      Set<String> ids,
      SequencedMap<Set<String>, Edge> gold,
      SequencedMap<Set<String>, Edge> found) {
    this.ids = ids;
    this.gold = gold;
    this.found = found;
    Groups hangingTogether = new Groups();
    gold.values().forEach(edge -> hangingTogether.join(edge.src(), edge.dst()));
    found.forEach((ends, edge) -> {
      if (gold.containsKey(ends)) {
        hits.add(ends);
      } else if (!hangingTogether.together(edge.src(), edge.dst())) {
        wrong.add(ends);
      }
    });
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("documents", ids.size()));
    figures.add(Figure.count("pairs.gold", gold.size()));
    figures.add(Figure.count("pairs.found", found.size()));
    figures.add(Figure.count("pairs.right", hits.size()));
    figures.add(Figure.count("pairs.wrong", wrong.size()));
    figures.add(Figure.count("pairs.neutral", found.size() - hits.size() - wrong.size()));
    double precision = ratio(hits.size(), hits.size() + wrong.size());
    double recall = ratio(hits.size(), gold.size());
    figures.add(Figure.share("pair.P", precision));
    figures.add(Figure.share("pair.R", recall));
    double sum = precision + recall;
    figures.add(Figure.share("pair.F1", sum > 0 ? 2 * precision * recall / sum : 0));
    long right = hits.stream().filter(this::rightWayRound).count();
    figures.add(Figure.share("direction", ratio(right, hits.size())));
    figures.add(Figure.share("share_MAE", shareError()));
    figures.addAll(byKind());
    figures.addAll(independence());
    return figures;
  }

  private boolean rightWayRound(Set<String> ends) {
    return of(gold, ends).dst().equals(of(found, ends).dst());
  }

  private double shareError() {
    double sum = 0;
    for (Set<String> ends : hits) {
      sum += Math.abs(of(gold, ends).share() - of(found, ends).share());
    }
    return hits.isEmpty() ? 0 : sum / hits.size();
  }

  private List<Figure> byKind() {
    Map<String, int[]> kinds = new TreeMap<>();
    gold.forEach((ends, edge) -> {
      int[] counts = kinds.computeIfAbsent(String.valueOf(edge.kind()), kind -> new int[2]);
      counts[0]++;
      counts[1] += found.containsKey(ends) ? 1 : 0;
    });
    List<Figure> figures = new ArrayList<>();
    kinds.forEach((kind, counts) -> {
      figures.add(Figure.count("kind " + kind + ".gold", counts[0]));
      figures.add(Figure.count("kind " + kind + ".found", counts[1]));
    });
    return figures;
  }

  /** The number that people see: how many documents there are that rest on no other. */
  private List<Figure> independence() {
    Set<String> inGold = Edge.dependent(gold.values());
    Set<String> inFound = Edge.dependent(found.values());
    Set<String> both = new HashSet<>(inGold);
    both.retainAll(inFound);
    long agreeing = ids.stream().filter(id -> inGold.contains(id) == inFound.contains(id)).count();
    int independent = ids.size() - inGold.size();
    int counted = ids.size() - inFound.size();
    return List.of(
        Figure.share("dependent.P", ratio(both.size(), inFound.size())),
        Figure.share("dependent.R", ratio(both.size(), inGold.size())),
        Figure.count("independent.gold", independent),
        Figure.count("independent.found", counted),
        Figure.share("independent_accuracy", ratio(agreeing, ids.size())),
        Figure.share("independent_off", ratio(Math.abs(counted - independent), independent)));
  }

  /** One case for each pair that is wrong, missed or the wrong way round. */
  List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    wrong.forEach(ends -> cases.add(differs(0, "wrong ", of(found, ends))));
    gold.forEach((ends, edge) -> {
      if (!found.containsKey(ends)) {
        cases.add(differs(0, "missed", edge));
      } else if (!rightWayRound(ends)) {
        cases.add(differs(0.5, "turned", edge));
      }
    });
    return cases;
  }

  private static Case differs(double score, String what, Edge edge) {
    String line =
        String.format(
            Locale.ROOT,
            "%s %s -> %s %.2f %s",
            what,
            edge.src(),
            edge.dst(),
            edge.share(),
            edge.kind() == null ? "" : edge.kind());
    return new Case(edge.dst(), score, List.of(line.stripTrailing()));
  }

  private static Edge of(Map<Set<String>, Edge> edges, Set<String> ends) {
    Edge edge = edges.get(ends);
    if (edge == null) {
      throw new IllegalStateException("no edge between " + ends);
    }
    return edge;
  }

  private static double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }

  /** Edges by their ends; of two between the same documents the later one counts. */
  static void put(SequencedMap<Set<String>, Edge> edges, Collection<Edge> more) {
    more.forEach(edge -> edges.put(edge.ends(), edge));
  }
}
