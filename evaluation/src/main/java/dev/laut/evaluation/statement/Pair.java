package dev.laut.evaluation.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A gold statement with the one found for it, or what one side left over. */
record Pair(@Nullable Marked gold, @Nullable Marked found) {

  /** What differs, by gold type and then in the order of {@code pairs}. */
  static List<String> show(List<Pair> pairs, String text) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(Comparator.comparing(Pair::typeToSortBy));
    List<String> lines = new ArrayList<>();
    for (Pair pair : sorted) {
      lines.addAll(pair.lines(text));
    }
    return lines;
  }

  private String typeToSortBy() {
    return gold == null ? "~" : String.valueOf(gold.type());
  }

  private List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    if (gold != null && found != null && gold.overlap(found) > 0) {
      if (!alike(gold, found)) {
        lines.add("gold   " + gold.show(text));
        lines.add("found  " + found.show(text));
      }
    } else {
      if (gold != null) {
        lines.add("missed " + gold.show(text));
      }
      if (found != null) {
        lines.add("extra  " + found.show(text));
      }
    }
    List<String> kinds = ErrorKinds.of(this);
    if (!kinds.isEmpty()) {
      lines.addFirst("* " + String.join("; ", kinds));
    }
    return lines;
  }

  private static boolean alike(Marked gold, Marked found) {
    return String.valueOf(gold.type()).equals(found.type()) && gold.tokens().equals(found.tokens());
  }
}
