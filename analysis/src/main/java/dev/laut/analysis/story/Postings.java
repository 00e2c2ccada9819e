package dev.laut.analysis.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads from the heaviest terms of an article to the articles that have them, too. */
final class Postings {

  /** Of each term only so many of the latest articles are known. */
  private static final int MOST_ARTICLES = 48;

  /** By so many terms of each aspect an article can be found. */
  private static final int MOST_TERMS = 16;

  /** The last articles of a term, in a ring; the first place says how many there ever were. */
  private final Map<Integer, int[]> rings = new HashMap<>();

  void add(int number, TermVector[] vectors) {
    for (TermVector vector : vectors) {
      for (int place : heaviest(vector)) {
        rings.merge(vector.terms()[place], new int[] {1, number}, (ring, one) -> put(ring, number));
      }
    }
  }

  private static int[] put(int[] ring, int number) {
    int count = ring[0]++;
    int place = 1 + count % MOST_ARTICLES;
    int[] longer =
        place < ring.length
            ? ring
            : Arrays.copyOf(ring, Math.min(1 + MOST_ARTICLES, 1 + ring.length * 3 / 2));
    longer[place] = number;
    return longer;
  }

  /**
   * Numbers of articles that share heavy terms, {@code most} at most, those that share most first.
   */
  List<Integer> near(TermVector[] vectors, int most) {
    Map<Integer, Double> scores = new HashMap<>();
    for (TermVector vector : vectors) {
      for (int place : heaviest(vector)) {
        int[] ring = rings.getOrDefault(vector.terms()[place], new int[1]);
        double weight = vector.weights()[place];
        for (int k = 1; k <= Math.min(ring[0], MOST_ARTICLES); k++) {
          scores.merge(ring[k], weight * weight, Double::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Places of the heaviest terms, the heaviest first; of two alike the one that comes first. */
  private static int[] heaviest(TermVector vector) {
    int[] places = new int[Math.min(MOST_TERMS, vector.size())];
    int count = 0;
    for (int i = 0; i < vector.size(); i++) {
      float weight = vector.weights()[i];
      int at = count;
      while (at > 0 && vector.weights()[places[at - 1]] < weight) {
        at--;
      }
      if (at < places.length) {
        count = Math.min(count + 1, places.length);
        System.arraycopy(places, at, places, at + 1, count - at - 1);
        places[at] = i;
      }
    }
    return places;
  }
}
