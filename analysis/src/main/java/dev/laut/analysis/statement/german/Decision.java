package dev.laut.analysis.statement.german;

import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides between drafts for the same words and puts the rest in the order of their quotes. */
final class Decision {

  private Decision() {}

  private record Claim(StatementType type, List<Run> quote) {}

  static List<Draft> decide(List<Draft> drafts) {
    Set<Claim> seen = new HashSet<>();
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (seen.add(new Claim(draft.type(), draft.quote()))) {
        kept.add(draft);
      }
    }
    kept.sort(
        Comparator.comparingInt(Draft::first)
            .thenComparing(Comparator.comparingInt(Draft::end).reversed()));
    return kept;
  }
}
