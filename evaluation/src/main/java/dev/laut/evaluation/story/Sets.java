package dev.laut.evaluation.story;

import java.util.Set;

/** What two sets have in common. */
final class Sets {

  private Sets() {}

  static int shared(Set<String> a, Set<String> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  /** Shared of all, 0 where nothing is shared. */
  static double jaccard(Set<String> a, Set<String> b) {
    int shared = shared(a, b);
    return shared == 0 ? 0 : (double) shared / (a.size() + b.size() - shared);
  }
}
