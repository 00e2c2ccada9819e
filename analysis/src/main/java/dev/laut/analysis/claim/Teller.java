package dev.laut.analysis.claim;

import dev.laut.analysis.claim.Figures.Figure;
import dev.laut.analysis.origin.Cast;
import dev.laut.analysis.origin.StoryOrigins;
import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what the articles of one story claim and who knows it. Without state: for all threads. */
public final class Teller {

  /**
   * What can be told of a story; depends on nothing but the arguments.
   *
   * @param articles those of the story, in the order of {@link dev.laut.model.Story#articles}
   * @param copies every copy whose {@link Copy#dst} is among them; its source need not be
   */
  public Telling tell(List<ArticleReading> articles, List<Copy> copies) {
    List<List<Point>> points = new ArrayList<>();
    List<Set<String>> headlines = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      points.add(PointReader.read(i, articles.get(i)));
      headlines.add(PointReader.headline(articles.get(i)));
    }
    List<Point> all = points.stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      return new Telling(List.of(), Origins.NONE, copies);
    }
    Weights weights = new Weights(all, articles.size());
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      accounts.add(new Account(articles.get(i), points.get(i)));
    }
    List<Copy> taken = Retellings.with(accounts, weights, copies);
    Cast cast = Cast.of(articles, taken);
    @Nullable Draft lead = new LeadChoice(points, headlines).find();
    List<Figure> figures = Figures.of(all);
    List<Draft> drafts = new ArrayList<>();
    if (lead != null) {
      drafts.add(lead);
    }
    for (Topic topic : Topics.of(points, headlines, weights)) {
      if (topic.first().concepts().size() > 2 && topic.first().stance() != Stance.EVADES) {
        drafts.add(new Draft(topic.first(), topic.points()));
      }
    }
    figures.forEach(figure -> drafts.add(figure.draft()));
    List<Draft> shared = drafts.stream().filter(draft -> isShared(draft, lead)).toList();
    List<Draft> told = new ArrayList<>(shared);
    Evidence evidence = new Evidence(articles, points, cast, weights);
    told.addAll(
        new Changes(articles, points, weights, cast, drafts, lead, figures, evidence).find());
    Stream.concat(drafts.stream(), told.stream())
        .distinct()
        .flatMap(draft -> draft.changes().stream())
        .filter(change -> change.to() != lead)
        .forEach(change -> change.to().carryBy(change));
    return new Telling(
        new ClaimWriter(cast, articles, evidence).write(Selection.of(told, drafts, lead), lead),
        StoryOrigins.of(cast, evidence.standing(shared, told)),
        taken);
  }

  private static boolean isShared(Draft draft, @Nullable Draft lead) {
    return draft == lead || draft.articles().size() > 1;
  }
}
