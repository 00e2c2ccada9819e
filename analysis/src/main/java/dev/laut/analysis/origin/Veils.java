package dev.laut.analysis.origin;

import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins those without a name whom one outlet has met: nobody else can tell how many they are.
 *
 * <p>They are one where they are described alike; where one is described by nothing but that he
 * knows; where a voice follows a circle at once ("from the club's leadership. “He is out,” says a
 * board member"); and where other outlets know them only through that outlet.
 */
final class Veils {

  /** A description that more have tells nothing. */
  private static final int COMMON = 48;

  private final Roster roster;
  private final Unions unions;

  Veils(Roster roster, Unions unions) {
    this.roster = roster;
    this.unions = unions;
  }

  /**
   * @param statements of each article
   */
  void run(List<List<Statement>> statements) {
    alike();
    for (int i = 0; i < statements.size(); i++) {
      voices(i, statements.get(i));
    }
    secondHand();
  }

  private void alike() {
    Map<String, List<Player>> byStem = new LinkedHashMap<>();
    for (Player player : roster.players()) {
      if (player.isVeiled()) {
        for (String stem : player.stems().stream().distinct().toList()) {
          List<Player> same = byStem.computeIfAbsent(stem, any -> new ArrayList<>());
          same.stream()
              .limit(COMMON)
              .filter(other -> other.route().same(player.route()))
              .forEach(other -> join(other, player));
          same.add(player);
        }
      }
    }
  }

  /** The longer description gives the name. */
  private void join(Player a, Player b) {
    Player kept = a.words().size() >= b.words().size() ? a : b;
    unions.join(kept.id(), (kept == a ? b : a).id(), StepKind.SAME_SOURCE);
  }

  /** Those who speak one after the other in an article. */
  private void voices(int article, List<Statement> statements) {
    Player before = null;
    boolean follows = false;
    for (Statement statement : statements) {
      List<Integer> chain = roster.chain(article, statement);
      int last = chain.isEmpty() ? Roster.NOBODY : chain.getLast();
      Player voice = last == Roster.NOBODY ? null : roster.players().get(last);
      if (voice == null || !voice.isVeiled()) {
        follows &= voice == null;
        continue;
      }
      boolean met = before != null && before.route().same(voice.route());
      if (before != null && met && (voice.isBare() || follows && before.isCircle())) {
        unions.join(before.id(), voice.id(), StepKind.SAME_SOURCE);
      }
      if (voice.kind() == SourceKind.ANONYMOUS) {
        before = voice;
        follows = true;
      }
    }
  }

  /** Whoever others know through one outlet alone is whom that outlet has met. */
  private void secondHand() {
    Map<String, Player> byRoute = new LinkedHashMap<>();
    for (Player player : roster.players()) {
      if (player.kind() == SourceKind.ANONYMOUS && !player.route().words().isEmpty()) {
        Player first = byRoute.putIfAbsent(player.route().words().getLast(), player);
        if (first != null
            && first.article() != player.article()
            && first.route().same(player.route())) {
          unions.join(first.id(), player.id(), StepKind.SAME_SOURCE);
        }
      }
    }
  }
}
