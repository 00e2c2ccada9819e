package dev.laut.analysis.copy;

import dev.laut.analysis.copy.Overlap.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what one text took from another word for word. */
final class Runs {

  /** How many occurrences of a triple in src are tried. */
  private static final int TRIED = 8;

  /** So many words may be left out, put in or replaced within a stretch. */
  private static final int EDIT = 3;

  private final int[] src;
  private final int[] heads;
  private final int[] nexts;

  Runs(int[] src) {
    this.src = src;
    heads = new int[Integer.highestOneBit(Math.max(16, src.length)) * 4];
    nexts = new int[src.length + 1];
    for (int i = src.length - Grams.WORDS; i >= 0; i--) {
      int slot = slot(Grams.hash(src, i));
      int head = heads[slot];
      nexts[i + 1] = head;
      heads[slot] = i + 1;
    }
  }

  /** Runs of three and more words, in the order of {@code dst}, each followed from the longest. */
  List<Stretch> in(int[] dst) {
    List<Stretch> found = new ArrayList<>();
    int at = 0;
    int expected = -1;
    while (at + Grams.WORDS <= dst.length) {
      Stretch best = longest(dst, at, expected);
      if (best == null) {
        at++;
      } else {
        found.add(best);
        at = best.dstEnd();
        expected = best.srcEnd();
      }
    }
    return found;
  }

  /** Joins stretches between which only a few words were changed. */
  static List<Stretch> joined(List<Stretch> runs) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch run : runs) {
      Stretch last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isEdit(last, run)) {
        joined.set(joined.size() - 1, last.to(run));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  /** For each of {@code size} words of dst the word of src that it repeats, or -1. */
  static int[] from(List<Stretch> runs, int size) {
    int[] from = new int[size];
    Arrays.fill(from, -1);
    for (Stretch run : runs) {
      for (int k = 0; k < run.words(); k++) {
        from[run.dstBegin() + k] = run.srcBegin() + k;
      }
    }
    return from;
  }

  private static boolean isEdit(Stretch last, Stretch next) {
    int inSrc = next.srcBegin() - last.srcEnd();
    return next.dstBegin() - last.dstEnd() <= EDIT && inSrc >= 0 && inSrc <= EDIT;
  }

  private @Nullable Stretch longest(int[] dst, int at, int expected) {
    Stretch best = null;
    int tried = 0;
    for (int link = heads[slot(Grams.hash(dst, at))];
        link != 0 && tried < TRIED;
        link = nexts[link], tried++) {
      int begin = link - 1;
      int length = 0;
      while (begin + length < src.length
          && at + length < dst.length
          && src[begin + length] == dst[at + length]) {
        length++;
      }
      boolean better =
          best == null || length > best.words() || length == best.words() && begin == expected;
      if (length >= Grams.WORDS && better) {
        best = new Stretch(begin, begin + length, at, at + length);
      }
    }
    return best;
  }

  private int slot(int gram) {
    return gram & heads.length - 1;
  }
}
