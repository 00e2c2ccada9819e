package dev.laut.analysis.headline;

import dev.laut.analysis.headline.Body.Standing;
import dev.laut.model.ArticleReading;
import dev.laut.model.FindingKind;
import dev.laut.model.Place;
import dev.laut.model.StoryFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Headlines that are surer than those who told it before: the articles that this one rests on, or
 * all others that tell the same.
 */
final class SourceCheck {

  /** A sentence with less of a claim's words tells something else. */
  private static final double TELLS = 0.5;

  /** Of the sentences that tell it, those this near to the best one are looked at. */
  private static final double NEAR = 0.75;

  private static final int FEWEST_OTHERS = 2;
  private static final String SOURCE = "story-source";
  private static final String OTHERS = "story-others";

  private final StoryBodies bodies;

  SourceCheck(StoryBodies bodies) {
    this.bodies = bodies;
  }

  Optional<StoryFinding> check(ArticleReading article, OwnClaim claim) {
    if (telling(article, claim).stream().anyMatch(Told::named)) {
      return Optional.empty();
    }
    Optional<StoryFinding> source = bySources(article, claim);
    return source.isPresent() ? source : byAll(article, claim);
  }

  private Optional<StoryFinding> bySources(ArticleReading article, OwnClaim claim) {
    return weakest(bodies.sources(article), claim)
        .map(weak -> finding(article, claim, weak, List.of(weak.place()), SOURCE));
  }

  private Optional<StoryFinding> byAll(ArticleReading article, OwnClaim claim) {
    List<ArticleReading> others =
        bodies.others(article).stream().filter(each -> !telling(each, claim).isEmpty()).toList();
    if (others.size() < FEWEST_OTHERS) {
      return Optional.empty();
    }
    List<Place> places = new ArrayList<>();
    Optional<Told> weakest = weakest(others, claim);
    for (ArticleReading other : others) {
      telling(other, claim).stream()
          .filter(Told::isWeak)
          .limit(1)
          .forEach(each -> places.add(each.place()));
    }
    return weakest.map(weak -> finding(article, claim, weak, places, OTHERS));
  }

  /**
   * The weakest sentence by which {@code articles} tell the claim, if none of them tells it firmly.
   */
  private Optional<Told> weakest(List<ArticleReading> articles, OwnClaim claim) {
    List<Told> all = articles.stream().flatMap(each -> telling(each, claim).stream()).toList();
    return all.stream().allMatch(Told::isWeak)
        ? all.stream().min(Comparator.comparingInt(each -> rank(each.standing())))
        : Optional.empty();
  }

  /** What weighs most as a reserve comes first. */
  private static int rank(Standing standing) {
    return switch (standing) {
      case DENIED -> 0;
      case HEDGED -> 1;
      case UNVERIFIED -> 2;
      case CONTESTED -> 3;
      case FIRM -> 4;
    };
  }

  private List<Told> telling(ArticleReading article, OwnClaim claim) {
    List<Told> told = bodies.told(article);
    double best = told.stream().mapToDouble(each -> claim.share(each.concepts())).max().orElse(0);
    return best < TELLS
        ? List.of()
        : told.stream().filter(each -> claim.share(each.concepts()) >= NEAR * best).toList();
  }

  private static StoryFinding finding(
      ArticleReading article, OwnClaim claim, Told weak, List<Place> places, String by) {
    boolean unnamed = weak.standing() == Standing.UNVERIFIED;
    String whom = by.equals(SOURCE) ? "whoever this comes from" : "every other article";
    return new StoryFinding(
        unnamed ? FindingKind.ATTRIBUTION : FindingKind.CERTAINTY,
        claim.points(article),
        places,
        unnamed
            ? whom + " has it from somebody who is not named"
            : whom + " is less sure than the headline",
        by);
  }
}
