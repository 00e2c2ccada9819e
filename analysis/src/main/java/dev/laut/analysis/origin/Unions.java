package dev.laut.analysis.origin;

import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which players are one, and why. */
final class Unions {

  /** Player {@code joined} is {@code kept}, for the reason {@code kind}. */
  record Union(int kept, int joined, StepKind kind) {}

  private final int[] parent;
  private final List<Union> unions = new ArrayList<>();

  Unions(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  int root(int player) {
    int at = player;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Makes both one; {@code kept} gives the name. */
  boolean join(int kept, int joined, StepKind kind) {
    int a = root(kept);
    int b = root(joined);
    if (a == b) {
      return false;
    }
    parent[b] = a;
    unions.add(new Union(kept, joined, kind));
    return true;
  }

  List<Union> all() {
    return unions;
  }
}
