package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import dev.laut.model.SourceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organisations of a story, and which of them an article means. */
final class Houses {

  /** So many are held against an article. */
  private static final int MOST = 48;

  private final List<ArticleReading> articles;
  private final Roster roster;
  private final Map<String, List<Player>> byStem = new LinkedHashMap<>();

  /** Those with a name of their own: no "company". */
  private final List<Player> named = new ArrayList<>();

  Houses(List<ArticleReading> articles, Roster roster) {
    this.articles = articles;
    this.roster = roster;
    for (Player player : roster.players()) {
      if (player.kind() == SourceKind.ORGANISATION) {
        player.stems().stream()
            .distinct()
            .forEach(stem -> byStem.computeIfAbsent(stem, any -> new ArrayList<>()).add(player));
        if (!isKind(player) && named.size() < MOST) {
          named.add(player);
        }
      }
    }
  }

  /** Whether its name says only what it is. */
  static boolean isKind(Player player) {
    return player.words().stream().allMatch(word -> player.language().is(word, "house"));
  }

  List<Player> with(String stem) {
    return byStem.getOrDefault(stem, List.of());
  }

  /** Who issued a person's article, or whom it named last before the person. */
  @Nullable Player before(Player person) {
    int issuer = roster.issuer(person.article());
    if (issuer != Roster.NOBODY) {
      return roster.players().get(issuer);
    }
    String text = text(person);
    int at = text.indexOf(String.valueOf(person.source().name()));
    Player nearest = null;
    int last = -1;
    for (Player house : named) {
      int before = text.lastIndexOf(String.valueOf(house.source().name()), at);
      if (before > last) {
        nearest = house;
        last = before;
      }
    }
    return nearest;
  }

  /** "its operator", "the company": the house that the article names nearest to it. */
  Optional<Player> named(Player kind) {
    String text = text(kind);
    int at = text.offsetByCodePoints(0, kind.place().points().begin());
    Player nearest = null;
    int least = text.length();
    for (Player house : named) {
      String name = String.valueOf(house.source().name());
      for (int found : new int[] {text.lastIndexOf(name, at), text.indexOf(name, at)}) {
        if (found >= 0 && Math.abs(found - at) < least) {
          nearest = house;
          least = Math.abs(found - at);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private String text(Player player) {
    return articles.get(player.article()).article().text();
  }
}
