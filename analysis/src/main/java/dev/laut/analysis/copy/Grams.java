package dev.laut.analysis.copy;

import java.util.Arrays;

/**
 * The word triples of a wording that are looked up: of every five in a row the one with the least
 * number (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003), so that two texts that share
 * seven words in a row share at least one. Triples without a content word do not take part.
 *
 * @param at the number of words before each, ascending
 * @param hashes their numbers
 */
record Grams(int[] at, int[] hashes) {

  static final int WORDS = 3;
  private static final int WINDOW = 5;

  static Grams of(int[] stems) {
    int count = Math.max(0, stems.length - WORDS + 1);
    int[] all = new int[count];
    int[] where = new int[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (Stems.isContent(stems[i])
          || Stems.isContent(stems[i + 1])
          || Stems.isContent(stems[i + 2])) {
        all[size] = hash(stems, i);
        where[size++] = i;
      }
    }
    int[] at = new int[size];
    int[] hashes = new int[size];
    int kept = 0;
    int last = -1;
    for (int end = Math.min(WINDOW, size); end <= size && size > 0; end++) {
      int least = least(all, Math.max(0, end - WINDOW), end);
      if (least != last && (last < 0 || all[least] != all[last])) {
        at[kept] = where[least];
        hashes[kept++] = all[least];
      }
      last = least;
    }
    return new Grams(Arrays.copyOf(at, kept), Arrays.copyOf(hashes, kept));
  }

  /** The number of the triple that begins with word {@code i}. */
  static int hash(int[] stems, int i) {
    return Mix.of(stems[i], Mix.of(stems[i + 1], stems[i + 2]));
  }

  int size() {
    return at.length;
  }

  private static int least(int[] all, int begin, int end) {
    int least = begin;
    for (int i = begin + 1; i < end; i++) {
      least = all[i] <= all[least] ? i : least;
    }
    return least;
  }
}
