package dev.laut.evaluation.page;

import dev.laut.evaluation.measure.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as the multiset of its runs of four words; one of one to three words is a single shorter
 * run.
 */
record Runs(List<String> words, Map<List<String>, Integer> counts, int total) {

  private static final int LENGTH = 4;

  static Runs of(String text) {
    List<String> words = Words.of(text);
    Map<List<String>, Integer> counts = new HashMap<>();
    int length = Math.min(LENGTH, words.size());
    int total = words.isEmpty() ? 0 : words.size() - length + 1;
    for (int i = 0; i < total; i++) {
      counts.merge(words.subList(i, i + length), 1, Integer::sum);
    }
    return new Runs(words, counts, total);
  }

  /** The size of the multiset that both have in common. */
  int shared(Runs other) {
    int shared = 0;
    for (Map.Entry<List<String>, Integer> entry : counts.entrySet()) {
      shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    return shared;
  }

  /** The stretches of this text whose runs {@code other} lacks, longest first, for people. */
  List<String> without(Runs other) {
    BitSet lacking = new BitSet();
    int length = Math.min(LENGTH, words.size());
    for (int i = 0; i < total; i++) {
      if (!other.counts.containsKey(words.subList(i, i + length))) {
        lacking.set(i, i + length);
      }
    }
    List<String> stretches = new ArrayList<>();
    for (int b = lacking.nextSetBit(0); b >= 0; b = lacking.nextSetBit(b)) {
      int e = lacking.nextClearBit(b);
      stretches.add(String.join(" ", words.subList(b, e)));
      b = e;
    }
    stretches.sort(Comparator.comparing(String::length).reversed());
    return stretches;
  }
}
