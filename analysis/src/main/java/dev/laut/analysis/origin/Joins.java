package dev.laut.analysis.origin;

import dev.laut.model.SourceKind;
import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins those whose names show that they are one: people, bodies and papers. */
final class Joins {

  /** A word that more players have tells nothing. */
  private static final int COMMON = 48;

  /** Letters of the last part of a compound. */
  private static final int SHORTEST_PART = 4;

  private static final List<String> PAPERS = List.of("court", "study", "report");

  private final List<Player> players;
  private final Unions unions;
  private final Map<String, List<Player>> byWord = new LinkedHashMap<>();

  Joins(List<Player> players, Unions unions) {
    this.players = players;
    this.unions = unions;
    for (Player player : players) {
      for (String stem : player.stems().stream().distinct().toList()) {
        byWord.computeIfAbsent(stem, any -> new ArrayList<>()).add(player);
      }
      for (String paper : PAPERS) {
        if (isPaper(player, paper)) {
          byWord.computeIfAbsent("paper " + paper, any -> new ArrayList<>()).add(player);
        }
      }
    }
  }

  void run() {
    for (List<Player> same : byWord.values()) {
      for (int i = 0; i < Math.min(same.size(), COMMON); i++) {
        for (int j = i + 1; j < Math.min(same.size(), COMMON); j++) {
          join(same.get(i), same.get(j));
        }
      }
    }
  }

  private void join(Player a, Player b) {
    Player kept = a.words().size() >= b.words().size() ? a : b;
    Player joined = kept == a ? b : a;
    if (a.kind() == SourceKind.DOCUMENT && b.kind() == SourceKind.DOCUMENT) {
      if (samePaper(kept, joined)) {
        unions.join(kept.id(), joined.id(), StepKind.SAME_DOCUMENT);
      }
    } else if (isName(a) && isName(b) && sameName(kept, joined)) {
      unions.join(kept.id(), joined.id(), StepKind.SAME_SOURCE);
    }
  }

  /** A person is not joined to an organisation by name alone. */
  private static boolean isName(Player player) {
    return switch (player.kind()) {
      case PERSON, ORGANISATION, OUTLET, AGENCY -> true;
      case DOCUMENT, GROUP, ANONYMOUS, UNKNOWN -> false;
    };
  }

  private boolean sameName(Player longer, Player shorter) {
    if (longer.kind() == SourceKind.PERSON || shorter.kind() == SourceKind.PERSON) {
      boolean people = longer.kind() == shorter.kind() || isSurname(longer, shorter);
      return people
          && longer.words().getLast().equals(shorter.words().getLast())
          && (shorter.words().size() == 1
              || longer.words().getFirst().equals(shorter.words().getFirst()));
    }
    boolean held = shorter.stems().stream().allMatch(stem -> holds(longer, stem));
    return (held || isOwnName(longer, shorter)) && isAlone(longer, shorter);
  }

  /** "Unternehmen Norvalin" and "Norvalin AG": what is left of a name without what it is. */
  private static boolean isOwnName(Player a, Player b) {
    List<String> own = a.words().stream().filter(word -> !a.language().is(word, "house")).toList();
    return !own.isEmpty()
        && own.equals(b.words().stream().filter(word -> !b.language().is(word, "house")).toList());
  }

  /** "Threave apologised": taken for a body where no body of that name is in the story. */
  private boolean isSurname(Player longer, Player shorter) {
    return longer.kind() == SourceKind.PERSON
        && shorter.words().size() == 1
        && byWord.getOrDefault(shorter.stems().getFirst(), List.of()).stream()
            .allMatch(other -> other == shorter || other.kind() == SourceKind.PERSON);
  }

  /** "Ingenieurbüro Rabus" and "Büro Rabus & Söhn": a compound and its last part mean one thing. */
  private static boolean holds(Player player, String stem) {
    return player.stems().stream().anyMatch(own -> own.equals(stem) || isPart(own, stem));
  }

  private static boolean isPart(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() >= SHORTEST_PART && longer.endsWith(shorter);
  }

  /** "die Werft" is a yard that is named only if no other one is. */
  private boolean isAlone(Player longer, Player shorter) {
    return byWord.getOrDefault(shorter.stems().getFirst(), List.of()).stream()
        .filter(other -> other != shorter && other.kind() == longer.kind())
        .filter(other -> other.stems().containsAll(shorter.stems()))
        .allMatch(other ->
            other.stems().containsAll(longer.stems()) || longer.stems().containsAll(other.stems()));
  }

  private boolean samePaper(Player longer, Player shorter) {
    if (longer.stems().containsAll(shorter.stems())) {
      return true;
    }
    boolean alike =
        PAPERS.stream().anyMatch(paper -> isPaper(longer, paper) && isPaper(shorter, paper));
    boolean bare = shorter.stems().size() <= 2;
    long shared = longer.stems().stream().filter(shorter.stems()::contains).distinct().count();
    return alike && (bare || shared >= 2);
  }

  /** Whether somebody is a paper that tells what was found out. */
  static boolean isPaper(Player player) {
    return PAPERS.stream().anyMatch(paper -> isPaper(player, paper));
  }

  private static boolean isPaper(Player player, String paper) {
    return player.kind() == SourceKind.DOCUMENT && player.language().any(player.words(), paper);
  }
}
