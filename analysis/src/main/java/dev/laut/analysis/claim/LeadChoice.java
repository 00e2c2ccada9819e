package dev.laut.analysis.claim;

import dev.laut.analysis.lexis.Lexis;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a story is about: what most headlines and first sentences say. */
final class LeadChoice {

  /** Headlines that are asked, evenly spread over the story. */
  private static final int ASKED = 60;

  /** Claims that may be the lead, the most carried first. */
  private static final int TRIED = 40;

  private static final double HEADLINE = 1.0;
  private static final double OPENING = 0.7;

  private final Weights weights;
  private final List<Set<String>> headlines = new ArrayList<>();

  LeadChoice(List<ArticleReading> articles, Weights weights) {
    this.weights = weights;
    int step = Math.max(1, articles.size() / ASKED);
    for (int i = 0; i < articles.size(); i += step) {
      Article article = articles.get(i).article();
      String title = article.title();
      if (title != null) {
        headlines.add(PointReader.concepts(title, Lexis.of(article.lang())));
      }
    }
  }

  /**
   * @param drafts the most carried first
   */
  @Nullable Draft of(List<Draft> drafts, int articles) {
    Draft best = null;
    double most = -1;
    for (Draft draft : drafts.subList(0, Math.min(TRIED, drafts.size()))) {
      double score = score(draft, articles);
      if (score > most) {
        best = draft;
        most = score;
      }
    }
    return best;
  }

  private double score(Draft draft, int articles) {
    double said = 0;
    for (Set<String> headline : headlines) {
      double best = 0;
      for (Point point : draft.points().subList(0, Math.min(8, draft.points().size()))) {
        best = Math.max(best, weights.likeness(headline, point.concepts()));
      }
      said += best;
    }
    double opening =
        draft.points().stream()
            .filter(point -> point.index() == 0)
            .map(Point::article)
            .distinct()
            .count();
    double carried = draft.articles().size();
    return (HEADLINE * said / Math.max(1, headlines.size()))
        + (OPENING * opening + carried) / articles;
  }
}
