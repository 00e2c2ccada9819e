package dev.laut.analysis.origin;

import dev.laut.model.SourceKind;
import dev.laut.model.Step;
import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Which sources without a name may be one that counts already. */
final class Doubts {

  private Doubts() {}

  /** One step for each of {@code roots} that may be one before it. */
  static List<Step> among(Cast cast, Collection<Integer> roots) {
    List<Player> veiled =
        roots.stream()
            .map(cast::player)
            .filter(player -> player.kind() == SourceKind.ANONYMOUS)
            .toList();
    List<Step> doubts = new ArrayList<>();
    for (int i = 1; i < veiled.size(); i++) {
      Player later = veiled.get(i);
      veiled.subList(0, i).stream()
          .filter(earlier -> mayBeOne(earlier, later))
          .findFirst()
          .ifPresent(earlier -> doubts.add(step(cast, earlier, later)));
    }
    return doubts;
  }

  private static Step step(Cast cast, Player a, Player b) {
    return new Step(
        StepKind.UNDECIDED,
        new TreeSet<>(List.of(a.article(), b.article()))
            .stream().map(i -> cast.articles().get(i).id()).toList(),
        List.of(a.source(), b.source()),
        List.of(a.place(), b.place()));
  }

  /**
   * Two without a name, met by different outlets: nothing that is said of them tells them apart.
   */
  private static boolean mayBeOne(Player a, Player b) {
    if (a.route().same(b.route())) {
      return false;
    }
    return a.isBare() || b.isBare() || a.stems().stream().anyMatch(b.stems()::contains);
  }
}
