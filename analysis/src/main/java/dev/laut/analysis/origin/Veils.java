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

  /** Letters before a name among which its article stands. */
  private static final int LONGEST_ARTICLE = 5;

  private final List<String> texts;
  private final Roster roster;
  private final Unions unions;

  /**
   * @param texts of the articles
   */
  Veils(List<String> texts, Roster roster, Unions unions) {
    this.texts = texts;
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
    int end = 0;
    for (Statement statement : statements) {
      List<Integer> chain = roster.chain(article, statement);
      int last = chain.isEmpty() ? Roster.NOBODY : chain.getLast();
      Player voice = last == Roster.NOBODY ? null : roster.players().get(last);
      if (voice == null || !voice.isVeiled()) {
        follows &= voice == null;
        continue;
      }
      boolean met = before != null && before.route().same(voice.route());
      int begin = statement.quote().getFirst().begin();
      follows &= begin < end || texts.get(article).substring(end, begin).indexOf('\n') < 0;
      end = statement.quote().getLast().end();
      boolean again = voice.isBare() || follows && before != null && before.isCircle();
      if (before != null && met && (again || isTakenUp(voice, article))) {
        unions.join(before.id(), voice.id(), StepKind.SAME_SOURCE);
      }
      if (voice.kind() == SourceKind.ANONYMOUS) {
        before = voice;
        follows = true;
      }
    }
  }

  /** "A member of the board …. The colleague": who is told of as known was told of before. */
  private boolean isTakenUp(Player voice, int article) {
    boolean anybody = voice.words().stream().allMatch(word -> voice.language().is(word, "anybody"));
    if (voice.article() != article || voice.kind() != SourceKind.ANONYMOUS || !anybody) {
      return false;
    }
    String text = texts.get(article);
    int at = text.offsetByCodePoints(0, voice.place().points().begin());
    int end = text.offsetByCodePoints(0, voice.place().points().end());
    List<String> said = Roster.words(text.substring(Math.max(0, at - LONGEST_ARTICLE), end));
    int name = said.size() - Roster.words(text.substring(at, end)).size();
    return voice.language().is(said.get(name), "definite")
        || name > 0 && voice.language().is(said.get(name - 1), "definite");
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
