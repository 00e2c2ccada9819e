package dev.laut.evaluation.story;

import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Groups;
import dev.laut.evaluation.measure.Rates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies of the chains set: two copies of one text, joined only through it, do not count. */
final class CopyScore {

  /** From whom to whom. */
  private record Ends(String src, String dst) {

    Set<String> both() {
      return Set.of(src, dst);
    }
  }

  private final Map<Ends, @Nullable Double> gold;
  private final Map<Ends, @Nullable Double> found;

  CopyScore(List<ToldStory> gold, List<ToldStory> found) {
    this.gold = shares(gold);
    this.found = shares(found);
    this.found.keySet().removeIf(ends -> ends.src().equals(ends.dst()));
  }

  private static Map<Ends, @Nullable Double> shares(List<ToldStory> stories) {
    Map<Ends, @Nullable Double> shares = new LinkedHashMap<>();
    for (ToldStory story : stories) {
      story.copies().forEach(edge -> shares.put(new Ends(edge.src(), edge.dst()), edge.share()));
    }
    return shares;
  }

  List<Figure> figures() {
    Groups hangingTogether = new Groups();
    Set<Set<String>> inGold = new HashSet<>();
    gold.keySet()
        .forEach(ends -> {
          hangingTogether.join(ends.src(), ends.dst());
          inGold.add(ends.both());
        });
    Set<Set<String>> counted = new HashSet<>();
    int directed = 0;
    int directedHits = 0;
    for (Ends ends : found.keySet()) {
      if (inGold.contains(ends.both()) || !hangingTogether.together(ends.src(), ends.dst())) {
        counted.add(ends.both());
        directed++;
        directedHits += gold.containsKey(ends) ? 1 : 0;
      }
    }
    int hits = (int) counted.stream().filter(inGold::contains).count();
    List<Figure> figures = new ArrayList<>();
    figures.addAll(Rates.of(hits, counted.size(), inGold.size()).figures("copies"));
    figures.addAll(Rates.of(directedHits, directed, gold.size()).figures("copies_directed"));
    figures.add(Figure.share("copies_share_MAE", shareError()));
    return figures;
  }

  private double shareError() {
    double sum = 0;
    int both = 0;
    for (Map.Entry<Ends, @Nullable Double> edge : gold.entrySet()) {
      Double expected = edge.getValue();
      Double share = found.get(edge.getKey());
      if (expected != null && share != null) {
        sum += Math.abs(expected - share);
        both++;
      }
    }
    return both > 0 ? sum / both : 0;
  }
}
