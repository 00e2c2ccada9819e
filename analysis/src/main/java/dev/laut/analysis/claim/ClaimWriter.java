package dev.laut.analysis.claim;

import dev.laut.analysis.origin.Cast;
import dev.laut.analysis.origin.OriginCount;
import dev.laut.analysis.origin.Testimony;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Relation;
import dev.laut.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes drafts down as claims. */
final class ClaimWriter {

  private static final int PLACES = 40;

  private final Cast cast;
  private final List<ArticleReading> articles;

  ClaimWriter(Cast cast, List<ArticleReading> articles) {
    this.cast = cast;
    this.articles = articles;
  }

  List<Claim> write(List<Draft> drafts, @Nullable Draft lead) {
    Map<Draft, String> ids = new HashMap<>();
    for (Draft draft : drafts) {
      ids.put(draft, "c" + ids.size());
    }
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      claims.add(claim(draft, draft == lead, ids));
    }
    return claims;
  }

  private Claim claim(Draft draft, boolean lead, Map<Draft, String> ids) {
    List<String> carriers = draft.articles().stream().map(i -> articles.get(i).id()).toList();
    int first = draft.points().getFirst().article();
    int last = draft.points().getLast().article();
    Origins origins = OriginCount.of(cast, testimonies(draft));
    return new Claim(
        String.valueOf(ids.get(draft)),
        text(draft.first()),
        lead,
        by(origins),
        carriers,
        articles.get(first).article().published(),
        articles.get(last).article().published(),
        origins,
        relations(draft, ids),
        places(draft));
  }

  private List<Testimony> testimonies(Draft draft) {
    List<Testimony> testimonies = new ArrayList<>();
    for (Point point : draft.points()) {
      testimonies.add(new Testimony(point.article(), point.statement(), point.span()));
    }
    return testimonies;
  }

  private static List<Source> by(Origins origins) {
    return origins.list().stream().map(Origin::source).toList();
  }

  private List<Relation> relations(Draft draft, Map<Draft, String> ids) {
    List<Relation> relations = new ArrayList<>();
    for (Draft.Change change : draft.changes()) {
      String to = ids.get(change.to());
      if (to != null) {
        relations.add(new Relation(to, change.kind(), List.of(place(change.point())), change.by()));
      }
    }
    return relations;
  }

  private String text(Point point) {
    return point.span().in(articles.get(point.article()).article().text());
  }

  private Place place(Point point) {
    ArticleReading reading = articles.get(point.article());
    return Place.of(reading.id(), reading.article().text(), point.span());
  }

  /** One in each article. */
  private List<Place> places(Draft draft) {
    Set<Integer> seen = new HashSet<>();
    return draft.points().stream()
        .filter(point -> seen.add(point.article()))
        .limit(PLACES)
        .map(this::place)
        .toList();
  }
}
