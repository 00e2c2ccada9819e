package dev.laut.evaluation.story;

import dev.laut.model.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A story as either side has it.
 *
 * @param relations how later claims stand to earlier ones, each as all pairs of their articles;
 *     repetitions are left out
 */
record ToldStory(
    String id,
    Set<String> articles,
    List<Edge> copies,
    Range origins,
    List<ToldClaim> claims,
    List<Set<Change>> relations) {

  /** Who took text from whom; the share may be open. */
  record Edge(String src, String dst, @Nullable Double share) {

    static Edge of(JsonObject json) {
      BigDecimal share = json.number("share");
      return new Edge(
          json.text("src"), json.text("dst"), share == null ? null : share.doubleValue());
    }
  }

  /** A later article that revises, contradicts, supports or withdraws what an earlier one says. */
  record Change(String kind, String earlier, String later) {}

  private static final String REPEATS = "repeats";

  static ToldStory of(JsonObject json) {
    return new ToldStory(
        json.text("story"),
        new LinkedHashSet<>(json.strings("articles")),
        json.objects("copies").stream().map(Edge::of).toList(),
        Range.of(json),
        json.objects("claims").stream().map(ToldClaim::of).toList(),
        relations(json.objects("claims")));
  }

  /** A story of the gold, whose changes are listed by themselves. */
  static ToldStory ofGold(JsonObject json, Map<String, String> texts) {
    ToldStory story = of(json);
    List<Set<Change>> changes = new ArrayList<>();
    for (JsonObject change : json.objects("changes")) {
      List<String> articles = change.strings("articles");
      changes.add(Set.of(new Change(change.text("kind"), articles.getFirst(), articles.getLast())));
    }
    List<ToldClaim> claims =
        json.objects("claims").stream().map(claim -> ToldClaim.ofGold(claim, texts)).toList();
    return new ToldStory(story.id, story.articles, story.copies, story.origins, claims, changes);
  }

  private static List<Set<Change>> relations(List<JsonObject> claims) {
    Map<String, List<String>> articlesOf = new HashMap<>();
    claims.forEach(
        claim -> articlesOf.put(String.valueOf(claim.string("id")), claim.strings("articles")));
    List<Set<Change>> relations = new ArrayList<>();
    for (JsonObject claim : claims) {
      for (JsonObject relation : claim.objects("relation")) {
        if (!REPEATS.equals(relation.string("kind"))) {
          Set<Change> pairs = new HashSet<>();
          for (String earlier :
              articlesOf.getOrDefault(String.valueOf(relation.string("to")), List.of())) {
            for (String later : claim.strings("articles")) {
              pairs.add(new Change(String.valueOf(relation.string("kind")), earlier, later));
            }
          }
          relations.add(pairs);
        }
      }
    }
    return relations;
  }

  @Nullable ToldClaim lead() {
    return claims.stream().filter(ToldClaim::lead).findFirst().orElse(null);
  }
}
