package dev.laut.analysis.name;

import dev.laut.model.NameKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A name's place in the tagger's labels: 0 is none; each kind has one for its begin, one for more.
 */
public final class Labels {

  /** How many labels there are. */
  public static final int COUNT = 1 + 2 * NameKind.values().length;

  private Labels() {}

  /** The label of a name's first word, or of a later one. */
  public static int of(NameKind kind, boolean first) {
    return 1 + 2 * kind.ordinal() + (first ? 0 : 1);
  }

  static boolean begins(int label) {
    return label % 2 == 1;
  }

  static NameKind kind(int label) {
    return NameKind.values()[(label - 1) / 2];
  }

  /** Whether {@code label} may stand behind {@code before}: inside follows begin of its kind. */
  public static boolean follows(int before, int label) {
    return label == 0 || begins(label) || before != 0 && kind(before) == kind(label);
  }

  /** A run of words with one name: tokens {@code [first, end)}. */
  record Run(int first, int end, NameKind kind) {}

  static List<Run> runs(int[] labels) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int first = i++;
      if (labels[first] != 0) {
        while (i < labels.length && labels[i] != 0 && !begins(labels[i])) {
          i++;
        }
        runs.add(new Run(first, i, kind(labels[first])));
      }
    }
    return runs;
  }
}
