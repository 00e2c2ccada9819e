package dev.laut.analysis.copy;

import java.util.Arrays;

/** Which earlier articles a text is worth laying beside: those that share the rarest triples. */
final class Candidates {

  /** How many at most, without the sources of these. */
  private static final int MOST = 12;

  /** What a triple that one article holds is worth; the more hold it, the less. */
  private static final int WEIGHT = 24;

  /** Articles that share more triples than this need no closer look. */
  private static final int FEW = 2;

  /** A run that is worth the alignment. */
  private static final int RUN = 5;

  private final Shelf shelf;
  private final Text text;
  private final Grams grams;

  /** For each triple that an article shares: its number, and where the triple is in the text. */
  private long[] hits = new long[64];

  private int size;

  private Candidates(Shelf shelf, Text text, Grams grams) {
    this.shelf = shelf;
    this.text = text;
    this.grams = grams;
  }

  /** The numbers of the articles, the likeliest first, then their sources. */
  static int[] of(Shelf shelf, Text text, Grams grams) {
    Candidates candidates = new Candidates(shelf, text, grams);
    candidates.collect();
    return candidates.withSources(candidates.best());
  }

  private void collect() {
    int[] found = new int[GramIndex.MOST + 1];
    for (int k = 0; k < grams.size(); k++) {
      int count = shelf.index().find(grams.hashes()[k], found);
      if (size + count > hits.length) {
        hits = Arrays.copyOf(hits, hits.length * 2);
      }
      for (int j = 0; j < count; j++) {
        hits[size++] = (long) found[j] << 32 | (long) k << 8 | WEIGHT / count;
      }
    }
    Arrays.sort(hits, 0, size);
  }

  /** Ranks by weight; a smaller number wins a tie. */
  private int[] best() {
    long[] ranked = new long[size];
    int count = 0;
    for (int begin = 0, end; begin < size; begin = end) {
      int article = (int) (hits[begin] >>> 32);
      long weight = 0;
      for (end = begin; end < size && hits[end] >>> 32 == article; end++) {
        weight += hits[end] & 0xff;
      }
      if (end - begin > FEW || hasRun(article, begin, end)) {
        ranked[count++] = -weight << 32 | article;
      }
    }
    Arrays.sort(ranked, 0, count);
    return Arrays.stream(ranked, 0, Math.min(count, MOST)).mapToInt(rank -> (int) rank).toArray();
  }

  private boolean hasRun(int article, int begin, int end) {
    int[] stems = shelf.get(article).wording().stems();
    for (int k = begin; k < end; k++) {
      if (hasRun(stems, grams.at()[(int) (hits[k] >>> 8 & 0xffffff)])) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code other} holds a run of words around the triple at {@code at}. */
  private boolean hasRun(int[] other, int at) {
    int[] own = text.stems();
    for (int i = 0; i + Grams.WORDS <= other.length; i++) {
      if (other[i] == own[at] && other[i + 1] == own[at + 1] && other[i + 2] == own[at + 2]) {
        int before = 0;
        while (i > before && at > before && other[i - before - 1] == own[at - before - 1]) {
          before++;
        }
        int after = Grams.WORDS;
        while (i + after < other.length
            && at + after < own.length
            && other[i + after] == own[at + after]) {
          after++;
        }
        return before + after >= RUN;
      }
    }
    return false;
  }

  private int[] withSources(int[] best) {
    int[] all = best;
    for (int article : best) {
      for (int source : shelf.get(article).sources()) {
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = source;
      }
    }
    return Arrays.stream(all).distinct().toArray();
  }
}
