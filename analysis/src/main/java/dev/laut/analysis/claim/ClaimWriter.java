package dev.laut.analysis.claim;

import dev.laut.analysis.origin.Cast;
import dev.laut.analysis.origin.OriginCount;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Relation;
import dev.laut.model.RelationKind;
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
  private final Evidence evidence;

  ClaimWriter(Cast cast, List<ArticleReading> articles, Evidence evidence) {
    this.cast = cast;
    this.evidence = evidence;
    this.articles = articles;
  }

  List<Claim> write(Selection selection, @Nullable Draft lead) {
    List<Draft> drafts = selection.drafts();
    Map<Draft, String> ids = new HashMap<>();
    for (Draft draft : drafts) {
      ids.put(draft, "c" + ids.size());
    }
    selection
        .doubles()
        .forEach((draft, kept) -> {
          String id = ids.get(kept);
          if (id != null) {
            ids.put(draft, id);
          }
        });
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      repeated(draft, drafts);
      claims.add(claim(draft, draft == lead, ids));
    }
    return claims;
  }

  /** Marks the first claim that {@code draft} says again, unless it changes one. */
  private void repeated(Draft draft, List<Draft> drafts) {
    if (draft.changes().isEmpty()) {
      drafts.stream()
          .filter(earlier -> evidence.repeats(draft, earlier))
          .findFirst()
          .ifPresent(
              earlier -> draft.change(earlier, RelationKind.REPEATS, draft.first(), "likeness"));
    }
  }

  private Claim claim(Draft draft, boolean lead, Map<Draft, String> ids) {
    List<String> carriers = draft.articles().stream().map(i -> articles.get(i).id()).toList();
    int first = draft.points().getFirst().article();
    int last = draft.points().getLast().article();
    Origins origins = OriginCount.of(cast, evidence.of(draft));
    return new Claim(
        String.valueOf(ids.get(draft)),
        text(draft),
        lead,
        by(origins),
        carriers,
        articles.get(first).article().published(),
        articles.get(last).article().published(),
        origins,
        relations(draft, ids),
        places(draft));
  }

  private static List<Source> by(Origins origins) {
    return origins.list().stream().map(Origin::source).toList();
  }

  private List<Relation> relations(Draft draft, Map<Draft, String> ids) {
    List<Relation> relations = new ArrayList<>();
    for (Draft.Change change : draft.changes()) {
      String to = ids.get(change.to());
      if (to != null && !to.equals(ids.get(draft))) {
        relations.add(new Relation(to, change.kind(), List.of(place(change.point())), change.by()));
      }
    }
    return relations;
  }

  private String text(Draft draft) {
    Point first = draft.first();
    return Wording.of(first, articles.get(first.article()), draft.amount());
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
