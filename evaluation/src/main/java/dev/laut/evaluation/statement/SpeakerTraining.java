package dev.laut.evaluation.statement;

import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.learned.SpeakerChoice;
import dev.laut.analysis.statement.learned.TokenSet;
import dev.laut.analysis.statement.learned.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns who says a statement: a conditional logit over the choices of each statement. */
final class SpeakerTraining {

  private static final int EPOCHS = 5;
  private static final double RATE = 0.05;
  private static final double RIDGE = 3e-3;
  private static final int SEED = 3;

  /** A choice that shares less with the speaker is not the speaker. */
  private static final double LEAST = 0.3;

  private static final double SAME = 1e-6;

  /** The choices of one statement and the share of each in being right. */
  private record Question(int[][] slots, double[] right) {}

  private final List<Question> questions = new ArrayList<>();

  /** Takes in the statements that were {@code found} in an article, where they are right. */
  void add(TrainingArticle article, List<Attribution> found) {
    for (int i = 0; i < found.size(); i++) {
      GoldStatement gold = article.matching(found.get(i));
      if (gold != null) {
        add(article, article.read().speakers(i, found), gold.speaker());
      }
    }
  }

  private void add(TrainingArticle article, List<SpeakerChoice> choices, TokenSet speaker) {
    double[] overlap = new double[choices.size()];
    double most = 0;
    for (int i = 0; i < overlap.length; i++) {
      TokenSet tokens = TokenSet.under(choices.get(i).speaker(), article.text());
      boolean nobody = tokens.isEmpty() && speaker.isEmpty();
      overlap[i] = nobody ? 1 : tokens.overlap(speaker);
      most = Math.max(most, overlap[i]);
    }
    if (most < LEAST) {
      return;
    }
    double best = most;
    double[] right = Arrays.stream(overlap).map(each -> each > best - SAME ? 1 : 0).toArray();
    double sum = Arrays.stream(right).sum();
    int[][] slots = new int[overlap.length][];
    for (int i = 0; i < slots.length; i++) {
      right[i] /= sum;
      slots[i] = Arrays.stream(choices.get(i).features()).map(Weights::slot).toArray();
    }
    questions.add(new Question(slots, right));
  }

  Weights learn() {
    Descent descent = new Descent(RATE, RIDGE, 0);
    Random random = new Random(SEED);
    List<Question> order = new ArrayList<>(questions);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Question question : order) {
        double[] likely = likely(descent, question.slots());
        for (int i = 0; i < likely.length; i++) {
          descent.step(question.slots()[i], question.right()[i] - likely[i]);
        }
      }
      if (epoch >= EPOCHS / 2) {
        descent.keep();
      }
    }
    return descent.average();
  }

  private static double[] likely(Descent descent, int[][] choices) {
    double[] likely = Arrays.stream(choices).mapToDouble(descent::score).toArray();
    double most = Arrays.stream(likely).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < likely.length; i++) {
      likely[i] = StrictMath.exp(likely[i] - most);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }
}
