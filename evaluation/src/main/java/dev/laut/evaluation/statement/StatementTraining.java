package dev.laut.evaluation.statement;

import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.learned.CandidateSource;
import dev.laut.analysis.statement.learned.LearnedAttributionFinder;
import dev.laut.analysis.statement.learned.Selection;
import dev.laut.analysis.statement.learned.StatementModel;
import dev.laut.analysis.statement.learned.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns a model of statements. Deterministic: the same articles give the same weights.
 *
 * <p>The speakers are learned on statements chosen by models that know nothing of their article, so
 * that they see the mistakes that there will be.
 */
final class StatementTraining {

  private static final int PARTS = 4;

  private StatementTraining() {}

  static StatementModel learn(List<TrainingArticle> articles) {
    SpeakerTraining speakers = new SpeakerTraining();
    for (int part = 0; part < PARTS; part++) {
      Weights selection = SelectionTraining.of(part(articles, part, PARTS, false));
      for (TrainingArticle article : part(articles, part, PARTS, true)) {
        List<Attribution> chosen = Selection.of(article.text(), article.candidates(), selection);
        speakers.add(article, chosen);
      }
    }
    return new StatementModel(SelectionTraining.of(articles), speakers.learn());
  }

  /** What models find in each of so many parts that were learned from the other parts. */
  static Tally crossCheck(List<TrainingArticle> articles, CandidateSource source, int parts) {
    Tally tally = new Tally();
    for (int part = 0; part < parts; part++) {
      StatementModel model = learn(part(articles, part, parts, false));
      LearnedAttributionFinder finder = new LearnedAttributionFinder(source, model);
      for (TrainingArticle article : part(articles, part, parts, true)) {
        Tokens tokens = new Tokens(article.json().spans("tokens"));
        List<Marked> found =
            finder.find(article.text()).stream().map(each -> Marked.of(each, tokens)).toList();
        for (Pair pair : StatementMeasurement.pair(Marked.of(article.json(), tokens), found)) {
          tally.add(pair.gold(), pair.found());
        }
      }
    }
    return tally;
  }

  /** Every {@code parts}-th article from {@code part} on, or all the others. */
  private static List<TrainingArticle> part(
      List<TrainingArticle> articles, int part, int parts, boolean in) {
    List<TrainingArticle> some = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (i % parts == part == in) {
        some.add(articles.get(i));
      }
    }
    return some;
  }
}
