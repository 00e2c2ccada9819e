package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.headline.Body.Line;
import dev.laut.analysis.headline.Body.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of the body that tell what a claim of the headline tells.
 *
 * @param lines the best first
 * @param share of the claim's words, weighed by how rare they are, that the best sentence has
 * @param missing words of the claim that occur nowhere in the body
 */
record Evidence(List<Line> lines, double share, List<Token> missing) {

  /** Sentences this near to the best one count as evidence, too. */
  private static final double NEAR = 0.6;

  /** The first sentences of an article mostly tell what its headline tells, in other words. */
  private static final double NEAR_FIRST = 0.35;

  private static final int FIRST = 2;

  private static final int MOST_LINES = 5;

  private record Scored(Line line, double score) {}

  static Evidence of(Title.Claim claim, Body body) {
    List<Stem> stems = claim.content().stream().map(Stem::of).toList();
    double[] weights = new double[stems.size()];
    boolean[][] has = new boolean[body.lines().size()][stems.size()];
    List<Token> missing = new ArrayList<>();
    double total = 0;
    for (int i = 0; i < stems.size(); i++) {
      int lines = 0;
      for (Line line : body.lines()) {
        Stem stem = stems.get(i);
        if (line.stems().stream().anyMatch(stem::matches)) {
          has[line.index()][i] = true;
          lines++;
        }
      }
      if (lines == 0) {
        missing.add(claim.content().get(i));
      }
      weights[i] = 1 / (1 + Math.log(Math.max(1, lines)));
      total += weights[i];
    }
    return new Evidence(best(body, has, weights), share(has, weights, total), missing);
  }

  private static double share(boolean[][] has, double[] weights, double total) {
    double best = 0;
    for (boolean[] words : has) {
      best = Math.max(best, score(words, weights));
    }
    return total == 0 ? 0 : best / total;
  }

  private static List<Line> best(Body body, boolean[][] has, double[] weights) {
    List<Scored> scored = new ArrayList<>();
    for (Line line : body.lines()) {
      double score = score(has[line.index()], weights);
      if (score > 0 && !line.asks()) {
        scored.add(new Scored(line, score));
      }
    }
    scored.sort((a, b) -> Double.compare(b.score(), a.score()));
    return scored.stream()
        .filter(each -> each.score() >= near(each.line()) * scored.getFirst().score())
        .limit(MOST_LINES)
        .map(Scored::line)
        .toList();
  }

  private static double near(Line line) {
    return line.index() < FIRST ? NEAR_FIRST : NEAR;
  }

  private static double score(boolean[] words, double[] weights) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += words[i] ? weights[i] : 0;
    }
    return score;
  }

  boolean hasFirm() {
    return lines.stream().anyMatch(line -> line.standing() == Standing.FIRM);
  }
}
