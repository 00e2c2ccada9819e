package dev.laut.analysis.statement.german;

import java.util.List;

/** Which statement lies inside which. */
final class Nesting {

  /** Statements that begin farther apart in the list are not looked at: bounds the work. */
  private static final int WINDOW = 24;

  private Nesting() {}

  /** For each draft the index of the smallest one that holds it, -1 if none does. */
  static int[] of(List<Draft> drafts) {
    int[] inside = new int[drafts.size()];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = -1;
      Draft inner = drafts.get(i);
      for (int k = Math.max(0, i - WINDOW); k < i; k++) {
        boolean smaller = inside[i] < 0 || drafts.get(k).words() <= drafts.get(inside[i]).words();
        if (smaller && drafts.get(k).holds(inner)) {
          inside[i] = k;
        }
      }
    }
    return inside;
  }
}
