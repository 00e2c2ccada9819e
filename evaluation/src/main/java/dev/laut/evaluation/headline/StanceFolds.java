package dev.laut.evaluation.headline;

import dev.laut.analysis.extraction.Trees;
import dev.laut.evaluation.extraction.Booster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns the four labels and answers each pair by trees that saw neither its body nor its headline:
 * five folds of bodies times five of headlines, each cell answered by what was learned from the
 * four times four others. How rare a word is, is learned from those bodies, too.
 */
final class StanceFolds {

  private static final int FOLDS = 5;
  private static final Booster.Settings RELATED = new Booster.Settings(120, 4, 0.15, 4, 0.6);
  private static final Booster.Settings STANCE = new Booster.Settings(150, 4, 0.08, 8, 0.5);
  private static final List<Label> STANCES = List.of(Label.AGREE, Label.DISAGREE, Label.DISCUSS);

  private final StanceSet set;
  private final Label[] answers;

  StanceFolds(StanceSet set) {
    this.set = set;
    answers = new Label[set.pairs().size()];
  }

  /** The label of each pair, in their order. */
  List<Label> answers() {
    for (int body = 0; body < FOLDS; body++) {
      List<float[]> rows = rows(body);
      for (int headline = 0; headline < FOLDS; headline++) {
        answer(body, headline, rows);
      }
    }
    return Arrays.asList(answers);
  }

  private static int fold(String key) {
    return Math.floorMod(key.hashCode() * 0x9E3779B1 >>> 8, FOLDS);
  }

  /** All pairs in numbers, where rarity comes from the bodies outside of {@code fold}. */
  private List<float[]> rows(int fold) {
    Map<String, Integer> counts = new HashMap<>();
    int bodies = 0;
    for (Map.Entry<String, Set<String>> body : set.vocabularies().entrySet()) {
      if (fold(body.getKey()) != fold) {
        bodies++;
        body.getValue().forEach(word -> counts.merge(word, 1, Integer::sum));
      }
    }
    double all = bodies + 1.0;
    return set.stances().stream()
        .map(stance ->
            stance.numbers(word -> Math.log(1 + all / (1 + counts.getOrDefault(word, 0)))))
        .toList();
  }

  private void answer(int body, int headline, List<float[]> rows) {
    List<Integer> seen = new ArrayList<>();
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      StancePair pair = set.pairs().get(i);
      boolean sameBody = fold(pair.body()) == body;
      boolean sameHeadline = fold(pair.headline()) == headline;
      if (sameBody && sameHeadline) {
        asked.add(i);
      } else if (!sameBody && !sameHeadline) {
        seen.add(i);
      }
    }
    Trees related =
        learn(RELATED, rows, seen, List.of(Label.AGREE, Label.DISAGREE, Label.DISCUSS), 1);
    List<Integer> told = seen.stream().filter(i -> set.pairs().get(i).label().isRelated()).toList();
    List<Trees> stances = new ArrayList<>();
    for (Label label : STANCES) {
      stances.add(learn(STANCE, rows, told, List.of(label), weight(told, label)));
    }
    for (int i : asked) {
      answers[i] = related.score(rows.get(i)) > 0 ? stance(stances, rows.get(i)) : Label.UNRELATED;
    }
  }

  /**
   * The rarer a label, the more each of its pairs weighs: the square root of what would even out.
   */
  private float weight(List<Integer> pairs, Label label) {
    long hits = pairs.stream().filter(i -> set.pairs().get(i).label() == label).count();
    return (float) Math.sqrt((pairs.size() - hits) / Math.max(1.0, hits));
  }

  private Trees learn(
      Booster.Settings settings,
      List<float[]> rows,
      List<Integer> which,
      List<Label> labels,
      float weight) {
    List<float[]> chosen = which.stream().map(rows::get).toList();
    float[] target = new float[which.size()];
    float[] weights = new float[which.size()];
    for (int i = 0; i < target.length; i++) {
      boolean hit = labels.contains(set.pairs().get(which.get(i)).label());
      target[i] = hit ? 1 : 0;
      weights[i] = hit ? weight : 1;
    }
    return new Booster(settings, chosen, target, weights).grow(7);
  }

  private static Label stance(List<Trees> stances, float[] row) {
    int best = 0;
    for (int i = 1; i < stances.size(); i++) {
      best = stances.get(i).score(row) > stances.get(best).score(row) ? i : best;
    }
    return STANCES.get(best);
  }
}
