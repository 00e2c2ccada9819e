package dev.laut.evaluation.statement;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.learned.Candidate;
import dev.laut.analysis.statement.learned.CandidateSource;
import dev.laut.analysis.statement.learned.CandidateText;
import dev.laut.analysis.statement.learned.TokenSet;
import dev.laut.model.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the gold data with the candidates found in it.
 *
 * @param quality for each candidate how well it tells the gold statement next to it, from 0 to 1
 */
record TrainingArticle(
    JsonObject json,
    Annotated text,
    CandidateText read,
    List<Candidate> candidates,
    List<GoldStatement> gold,
    float[] quality) {

  private static final double HALF = 0.5;
  private static final double SAME_TYPE = 0.01;

  static TrainingArticle of(JsonObject json, Annotator annotator, CandidateSource source) {
    Annotated text = annotator.annotate(json.text("text"), List.of(), json.text("lang"));
    CandidateText read = source.read(text);
    List<Candidate> candidates = read.candidates();
    List<GoldStatement> gold =
        json.objects("annotations").stream().map(each -> GoldStatement.of(each, text)).toList();
    float[] quality = new float[candidates.size()];
    for (int i = 0; i < quality.length; i++) {
      for (GoldStatement statement : gold) {
        double likeness = statement.likeness(candidates.get(i).attribution(), text);
        quality[i] = (float) Math.max(quality[i], likeness);
      }
    }
    return new TrainingArticle(json, text, read, candidates, gold, quality);
  }

  /** The gold statement that shares most of its quote with {@code found}, null if none does. */
  @Nullable GoldStatement matching(Attribution found) {
    TokenSet quote = TokenSet.under(found.quote(), text);
    GoldStatement best = null;
    double most = HALF;
    for (GoldStatement statement : gold) {
      double overlap = statement.quote().overlap(quote) + (statement.isOf(found) ? SAME_TYPE : 0);
      if (overlap > most) {
        most = overlap;
        best = statement;
      }
    }
    return best;
  }
}
