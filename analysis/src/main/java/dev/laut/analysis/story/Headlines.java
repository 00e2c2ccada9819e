package dev.laut.analysis.story;

import dev.laut.analysis.lexis.Lexis;
import dev.laut.analysis.lexis.Term;
import dev.laut.model.ArticleReading;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the headline that stands for a story. */
final class Headlines {

  /** Words that nobody shares make a headline long. */
  private static final double LENGTH = 4;

  private Headlines() {}

  /**
   * The headline that has most in common with the others; one that says more than its article only
   * where there is no other. The earlier of two alike; null where no article has one.
   *
   * @param readings by date
   */
  static @Nullable String best(List<ArticleReading> readings) {
    Map<String, Integer> carried = new HashMap<>();
    for (ArticleReading reading : readings) {
      terms(reading).forEach(term -> carried.merge(term, 1, Integer::sum));
    }
    ArticleReading best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (ArticleReading reading : readings) {
      double score = score(reading, carried);
      if (reading.article().title() != null && score > most) {
        best = reading;
        most = score;
      }
    }
    return best == null ? null : best.article().title();
  }

  private static double score(ArticleReading reading, Map<String, Integer> carried) {
    Set<String> terms = terms(reading);
    int shared = 0;
    for (String term : terms) {
      shared += carried.getOrDefault(term, 0) - 1;
    }
    double score = shared / (terms.size() + LENGTH);
    return reading.headline().verdict().isLoud() ? score - carried.size() : score;
  }

  private static Set<String> terms(ArticleReading reading) {
    Set<String> terms = new LinkedHashSet<>();
    String title = reading.article().title();
    if (title != null) {
      Lexis lexis = Lexis.of(reading.article().lang());
      for (Term term : lexis.terms(title)) {
        terms.add(term.number() ? term.stem() : lexis.concept(term.stem()));
      }
    }
    return terms;
  }
}
