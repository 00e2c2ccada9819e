package dev.laut.evaluation.statement;

import dev.laut.analysis.statement.learned.Candidate;
import dev.laut.analysis.statement.learned.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns which candidates are statements: logistic regression on how well they tell one. */
final class SelectionTraining {

  private static final int EPOCHS = 8;
  private static final double RATE = 0.03;
  private static final double RIDGE = 1e-3;
  private static final float BIAS = -3;
  private static final int SEED = 7;

  /** Features seen less often are left out. */
  private static final int RARE = 5;

  private record Row(int[] slots, float quality) {}

  private SelectionTraining() {}

  static Weights of(List<TrainingArticle> articles) {
    List<Row> rows = rows(articles);
    Descent descent = new Descent(RATE, RIDGE, BIAS);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(rows, random);
      for (Row row : rows) {
        double likely = 1 / (1 + StrictMath.exp(-descent.score(row.slots())));
        descent.step(row.slots(), row.quality() - likely);
      }
      if (epoch >= EPOCHS / 2) {
        descent.keep();
      }
    }
    return descent.average();
  }

  private static List<Row> rows(List<TrainingArticle> articles) {
    int[] seen = new int[Weights.SIZE];
    for (TrainingArticle article : articles) {
      for (Candidate candidate : article.candidates()) {
        for (int hash : candidate.features()) {
          seen[Weights.slot(hash)]++;
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (TrainingArticle article : articles) {
      for (int i = 0; i < article.candidates().size(); i++) {
        int[] hashes = article.candidates().get(i).features();
        int[] slots =
            Arrays.stream(hashes).map(Weights::slot).filter(slot -> seen[slot] >= RARE).toArray();
        rows.add(new Row(slots, article.quality()[i]));
      }
    }
    return rows;
  }
}
