package dev.laut.analysis.headline;

import dev.laut.analysis.lexis.Lexis;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.FindingKind;
import dev.laut.model.Moment;
import dev.laut.model.Place;
import dev.laut.model.Relation;
import dev.laut.model.StoryFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Headlines that did not stand: later articles deny, withdraw or revise what they claim. */
final class ChangeCheck {

  /** With less of its words a denial is one of something else. */
  private static final double SAME = 0.6;

  private static final String BY = "story-change";

  private final StoryBodies bodies;
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, ArticleReading> articles = new HashMap<>();

  ChangeCheck(StoryBodies bodies, List<ArticleReading> articles, List<Claim> claims) {
    this.bodies = bodies;
    claims.forEach(claim -> this.claims.put(claim.id(), claim));
    articles.forEach(article -> this.articles.put(article.id(), article));
  }

  List<StoryFinding> check(ArticleReading article, OwnClaim claim) {
    List<StoryFinding> findings = new ArrayList<>();
    for (Denial denial : bodies.deniedAfter(article)) {
      if (claim.share(denial.concepts()) >= SAME) {
        findings.add(
            finding(
                article,
                claim,
                denial.untrue() ? FindingKind.REVERSAL : FindingKind.ATTRIBUTION,
                List.of(denial.place()),
                denial.untrue()
                    ? "a later article says that this is untrue"
                    : "somebody contests this in a later article"));
      }
    }
    for (Claim later :
        claims.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
      for (Relation relation : later.relations()) {
        Claim earlier = claims.get(relation.to());
        List<Place> places =
            relation.places().stream().filter(each -> isAfter(each, article)).toList();
        if (earlier != null && !places.isEmpty() && isMadeBy(claim, earlier)) {
          changed(article, claim, relation, earlier, later, places, findings);
        }
      }
    }
    return findings;
  }

  private void changed(
      ArticleReading article,
      OwnClaim claim,
      Relation relation,
      Claim earlier,
      Claim later,
      List<Place> places,
      List<StoryFinding> findings) {
    switch (relation.kind()) {
      case WITHDRAWS ->
          findings.add(
              finding(
                  article, claim, FindingKind.REVERSAL, places, "a later article takes this back"));
      case CONTRADICTS ->
          findings.add(
              finding(
                  article,
                  claim,
                  FindingKind.ATTRIBUTION,
                  places,
                  "somebody contests this in a later article"));
      case REVISES -> {
        Set<String> old = numbers(concepts(earlier));
        old.retainAll(claim.concepts());
        old.removeAll(concepts(later));
        if (!old.isEmpty()) {
          findings.add(
              finding(
                  article,
                  claim,
                  FindingKind.QUANTITY,
                  places,
                  "a later article gives another number"));
        }
      }
      case REPEATS, SUPPORTS -> {}
    }
  }

  private boolean isAfter(Place place, ArticleReading article) {
    ArticleReading other = articles.get(place.article());
    return other != null
        && Moment.seconds(other.article().published()).orElse(Long.MIN_VALUE)
            > Moment.seconds(article.article().published()).orElse(Long.MAX_VALUE);
  }

  /** Whether the headline says what one of the claim's sentences says. */
  private boolean isMadeBy(OwnClaim claim, Claim told) {
    return told.places().stream().anyMatch(place -> claim.share(concepts(place)) >= SAME);
  }

  private Set<String> concepts(Claim claim) {
    Set<String> concepts = new HashSet<>();
    claim.places().forEach(place -> concepts.addAll(concepts(place)));
    return concepts;
  }

  private Set<String> concepts(Place place) {
    ArticleReading article = articles.get(place.article());
    String lang = article == null ? null : article.article().lang();
    return OwnClaim.concepts(place.words(), Lexis.of(lang));
  }

  private static Set<String> numbers(Set<String> concepts) {
    Set<String> numbers = new HashSet<>();
    concepts.stream().filter(each -> Character.isDigit(each.codePointAt(0))).forEach(numbers::add);
    return numbers;
  }

  private static StoryFinding finding(
      ArticleReading article, OwnClaim claim, FindingKind kind, List<Place> places, String note) {
    return new StoryFinding(kind, claim.points(article), places, note, BY);
  }
}
