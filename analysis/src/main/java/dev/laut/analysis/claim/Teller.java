package dev.laut.analysis.claim;

import dev.laut.analysis.origin.Cast;
import dev.laut.analysis.origin.StoryOrigins;
import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.Origins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what the articles of one story claim and who knows it. Without state: for all threads. */
public final class Teller {

  /** Claims that a person still reads. */
  private static final int MOST = 30;

  /**
   * What can be told of a story; depends on nothing but the arguments.
   *
   * @param articles those of the story, in the order of {@link dev.laut.model.Story#articles}
   * @param copies every copy whose {@link Copy#dst} is among them; its source need not be
   */
  public Telling tell(List<ArticleReading> articles, List<Copy> copies) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      points.addAll(PointReader.read(i, articles.get(i)));
    }
    if (points.isEmpty()) {
      return new Telling(List.of(), Origins.NONE);
    }
    Weights weights = new Weights(points, articles.size());
    List<Draft> drafts = new ArrayList<>();
    for (Topic topic : Topics.of(points, weights)) {
      drafts.addAll(Versions.of(topic));
    }
    drafts.sort(Comparator.comparingInt((Draft draft) -> -draft.articles().size()));
    @Nullable Draft lead = new LeadChoice(articles, weights).of(drafts, articles.size());
    Cast cast = Cast.of(articles, copies);
    List<Draft> told =
        new ArrayList<>(drafts.stream().filter(draft -> isTold(draft, lead)).toList());
    List<Draft> kept = told.subList(0, Math.min(MOST, told.size()));
    return new Telling(new ClaimWriter(cast, articles).write(kept, lead), StoryOrigins.of(cast));
  }

  private static boolean isTold(Draft draft, @Nullable Draft lead) {
    return draft == lead || draft.articles().size() > 1 || !draft.changes().isEmpty();
  }
}
