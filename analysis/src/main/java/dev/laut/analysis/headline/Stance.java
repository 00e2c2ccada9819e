package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.headline.Body.Line;
import dev.laut.analysis.headline.Body.Standing;
import dev.laut.model.FindingKind;
import dev.laut.model.Headline;
import dev.laut.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How a headline stands to a body, in numbers: what somebody who wants to learn more labels than a
 * {@link Verdict} looks at. Each number comes from what the check itself looks at: shared words,
 * sentences that hedge, deny, ask or pass on, polarity.
 */
public final class Stance {

  /** The first lines of a text mostly say what it is about. */
  private static final int LEAD = 3;

  private static final int EVIDENCE = 4;

  private final Title.Claim claim;
  private final Headline headline;
  private final Body body;
  private final HeadlineWords words;
  private final Opinions opinions;
  private final boolean[][] has;

  Stance(Title.Claim claim, Headline headline, Body body, HeadlineWords words, Opinions opinions) {
    this.claim = claim;
    this.headline = headline;
    this.body = body;
    this.words = words;
    this.opinions = opinions;
    has = new boolean[body.lines().size()][claim.content().size()];
    for (int i = 0; i < claim.content().size(); i++) {
      Stem stem = Stem.of(claim.content().get(i));
      for (Line line : body.lines()) {
        has[line.index()][i] = line.stems().stream().anyMatch(stem::matches);
      }
    }
  }

  /** What the check says. */
  public Headline headline() {
    return headline;
  }

  /** Share of the headline's words that the body's best sentence has; each counts alike. */
  public double share() {
    double[] alike = new double[claim.content().size()];
    Arrays.fill(alike, 1);
    List<Line> evidence = evidence(alike);
    return evidence.isEmpty() ? 0 : score(evidence.getFirst(), alike) / alike.length;
  }

  /**
   * The numbers, always as many and in the same order.
   *
   * @param rarity how much a word tells, by its lemma in small letters; positive
   */
  public float[] numbers(ToDoubleFunction<String> rarity) {
    double[] weights =
        claim.content().stream()
            .mapToDouble(token -> rarity.applyAsDouble(Stem.of(token).lemma()))
            .toArray();
    List<Line> evidence = evidence(weights);
    List<Line> lead = body.lines().subList(0, Math.min(LEAD, body.lines().size()));
    Numbers numbers = new Numbers();
    overlap(numbers, weights, evidence);
    for (List<Line> lines :
        List.of(evidence.subList(0, Math.min(1, evidence.size())), evidence, lead, body.lines())) {
      standing(numbers, lines);
    }
    title(numbers);
    verdict(numbers);
    return numbers.toArray();
  }

  private List<Line> evidence(double[] weights) {
    return body.lines().stream()
        .filter(line -> score(line, weights) > 0)
        .sorted((a, b) -> Double.compare(score(b, weights), score(a, weights)))
        .limit(EVIDENCE)
        .toList();
  }

  private double score(Line line, double[] weights) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += has[line.index()][i] ? weights[i] : 0;
    }
    return score;
  }

  private void overlap(Numbers numbers, double[] weights, List<Line> evidence) {
    double all = Arrays.stream(weights).sum() + 1e-9;
    double rarest = 0;
    double rarestMissing = 0;
    double held = 0;
    double inLead = 0;
    int count = 0;
    for (int i = 0; i < weights.length; i++) {
      boolean found = holds(i, has.length);
      held += found ? weights[i] : 0;
      count += found ? 1 : 0;
      inLead += holds(i, LEAD) ? weights[i] : 0;
      rarest = Math.max(rarest, found ? weights[i] : 0);
      rarestMissing = Math.max(rarestMissing, found ? 0 : weights[i]);
    }
    numbers.add(held / all, inLead / all, held, all - held, rarest, rarestMissing);
    numbers.add(
        (double) count / Math.max(1, weights.length), weights.length, Math.log(1 + has.length));
    for (int i = 0; i < EVIDENCE - 1; i++) {
      numbers.add(i < evidence.size() ? score(evidence.get(i), weights) / all : 0);
    }
    numbers.add(evidence.isEmpty() ? 0 : score(evidence.getFirst(), weights));
    numbers.add(evidence.isEmpty() ? -1 : evidence.getFirst().index());
    numbers.add(neighbours());
  }

  private boolean holds(int word, int lines) {
    for (int i = 0; i < Math.min(lines, has.length); i++) {
      if (has[i][word]) {
        return true;
      }
    }
    return false;
  }

  /** Share of the headline's neighbouring words that share a sentence, too. */
  private double neighbours() {
    int pairs = 0;
    for (int i = 0; i + 1 < claim.content().size(); i++) {
      for (boolean[] line : has) {
        if (line[i] && line[i + 1]) {
          pairs++;
          break;
        }
      }
    }
    return pairs / Math.max(1.0, claim.content().size() - 1.0);
  }

  private void standing(Numbers numbers, List<Line> lines) {
    double size = Math.max(1, lines.size());
    for (Standing standing : Standing.values()) {
      numbers.add(count(lines, line -> line.standing() == standing) / size);
    }
    numbers.add(count(lines, Line::asks) / size);
    numbers.add(count(lines, line -> line.statement() != null) / size);
    for (Set<String> list :
        List.of(
            words.hedges,
            words.sources,
            words.negations,
            words.contests,
            words.open,
            words.doubts)) {
      numbers.add(lines.stream().mapToLong(line -> hits(list, line.tokens())).sum() / size);
    }
  }

  private static double count(List<Line> lines, java.util.function.Predicate<Line> which) {
    return lines.stream().filter(which).count();
  }

  private static long hits(Set<String> list, List<Token> tokens) {
    return tokens.stream().filter(token -> HeadlineWords.in(list, token)).count();
  }

  private void title(Numbers numbers) {
    numbers.add(claim.tokens().size(), claim.question() ? 1 : 0, claim.quoted().size());
    for (Set<String> list :
        List.of(
            words.hedges,
            words.sources,
            words.negations,
            words.contests,
            words.open,
            words.doubts)) {
      numbers.add(hits(list, claim.tokens()));
    }
  }

  private void verdict(Numbers numbers) {
    for (Verdict verdict : Verdict.values()) {
      numbers.add(headline.verdict() == verdict ? 1 : 0);
    }
    for (FindingKind kind : FindingKind.values()) {
      numbers.add(headline.findings().stream().filter(each -> each.kind() == kind).count());
    }
    numbers.add(opinions.same(), opinions.opposite(), opinions.open(), body.weakShare());
    numbers.add(
        Stream.of(Standing.values())
            .mapToDouble(each -> count(body.lines(), line -> line.standing() == each))
            .toArray());
  }
}
