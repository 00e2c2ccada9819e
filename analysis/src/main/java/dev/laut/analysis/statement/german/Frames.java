package dev.laut.analysis.statement.german;

import java.util.ArrayList;
import java.util.List;

/** Turns tokens into runs, and takes frames out of quotes. */
final class Frames {

  private Frames() {}

  /** The tokens as runs; neighbours are joined. */
  static List<Run> runs(List<Integer> tokens) {
    List<Run> runs = new ArrayList<>();
    for (int i : tokens) {
      if (!runs.isEmpty() && runs.getLast().end() == i) {
        runs.set(runs.size() - 1, new Run(runs.getLast().first(), i + 1));
      } else {
        runs.add(new Run(i, i + 1));
      }
    }
    return runs;
  }

  /** {@code whole} without {@code gap}, and without marks next to the gap or at either end. */
  static List<Run> without(Words words, Run whole, Run gap) {
    List<Run> runs = new ArrayList<>();
    if (gap.first() > whole.first()) {
      add(words, runs, whole.first(), Math.min(gap.first(), whole.end()));
    }
    if (gap.end() < whole.end()) {
      add(words, runs, Math.max(gap.end(), whole.first()), whole.end());
    }
    return runs;
  }

  private static void add(Words words, List<Run> runs, int first, int end) {
    Run run = trim(words, first, end);
    if (!run.isEmpty()) {
      runs.add(run);
    }
  }

  /** {@code [first, end)} without commas, stops and dashes at its ends. */
  static Run trim(Words words, int first, int end) {
    int from = first;
    int to = end;
    while (from < to && isLoose(words, from)) {
      from++;
    }
    while (to > from && isLoose(words, to - 1)) {
      to--;
    }
    return new Run(from, to);
  }

  private static boolean isLoose(Words words, int i) {
    return words.isMark(i)
        && switch (words.lower(i)) {
          case ",", ".", ";", ":", "–", "—", "-", "!", "?" -> true;
          default -> false;
        };
  }
}
