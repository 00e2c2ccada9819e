package dev.laut.analysis.copy;

import dev.laut.analysis.copy.Overlap.Stretch;
import dev.laut.analysis.copy.Sentences.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays one text beside another: stretches taken word for word, small edits allowed, and sentences
 * whose content words stand for the most part in one sentence of the other.
 */
final class Alignment {

  /** A stretch of fewer words, or with fewer content words, is chance. */
  private static final int SOLID = 5;

  private static final int SOLID_CONTENT = 2;

  /** What part of a sentence's content words one sentence of src must hold. */
  private static final double REWORDED = 0.6;

  private static final int REWORDED_CONTENT = 4;

  /** The same where much of the text was taken. */
  private static final double REWORDED_IN_COPY = 0.4;

  private static final int REWORDED_CONTENT_IN_COPY = 3;

  /**
   * What part of a reworded sentence stands in both one after another: facts share few. Not asked
   * where much of the text was taken word for word.
   */
  private static final double KEPT = 0.2;

  private static final double COPY = 0.3;
  private static final int COPY_RUN = 8;

  private final Text src;
  private final Text dst;
  private final int[] from;
  private final boolean[] covered;
  private final List<Stretch> runs;
  private final List<Stretch> stretches = new ArrayList<>();

  private Alignment(Text src, Text dst) {
    this.src = src;
    this.dst = dst;
    covered = new boolean[dst.size()];
    List<Stretch> all = new Runs(src.stems()).in(dst.stems());
    from = Runs.from(all, dst.size());
    runs = Runs.joined(all).stream().filter(this::isSolid).toList();
  }

  /** What {@code dst} holds of {@code src}. */
  static Overlap of(Text src, Text dst) {
    Alignment alignment = new Alignment(src, dst);
    alignment.coverRuns();
    alignment.coverSentences();
    return alignment.overlap();
  }

  private boolean isSolid(Stretch run) {
    int shared = 0;
    int content = 0;
    for (int i = run.dstBegin(); i < run.dstEnd(); i++) {
      shared += from[i] >= 0 ? 1 : 0;
      content += from[i] >= 0 && Stems.isContent(dst.stems()[i]) ? 1 : 0;
    }
    return shared >= SOLID && content >= SOLID_CONTENT;
  }

  private void coverRuns() {
    for (Stretch run : runs) {
      cover(run);
    }
  }

  private void cover(Stretch stretch) {
    for (int i = stretch.dstBegin(); i < stretch.dstEnd(); i++) {
      covered[i] = true;
    }
  }

  private void coverSentences() {
    Sentences sentences = new Sentences(src);
    int count = dst.sentences();
    int[] starts = starts(dst);
    int[] srcStarts = starts(src);
    Match[] matches = new Match[count];
    int words = words(covered);
    double kept = words >= COPY * dst.size() ? 0 : KEPT;
    for (int s = 0; s < count; s++) {
      matches[s] = sentences.match(dst.stems(), starts[s], starts[s + 1]);
      if (isReworded(matches[s], REWORDED, REWORDED_CONTENT)) {
        words += starts[s + 1] - starts[s] - words(covered, starts[s], starts[s + 1]);
      }
    }
    boolean copy = words >= COPY * dst.size() || longest() >= COPY_RUN;
    double part = copy ? REWORDED_IN_COPY : REWORDED;
    int least = copy ? REWORDED_CONTENT_IN_COPY : REWORDED_CONTENT;
    boolean[] taken = new boolean[count];
    for (int s = 0; s < count; s++) {
      int t = matches[s].sentence();
      if (isReworded(matches[s], part, least)
          && keeps(starts[s], starts[s + 1], srcStarts, t, kept)) {
        Stretch stretch = new Stretch(srcStarts[t], srcStarts[t + 1], starts[s], starts[s + 1]);
        cover(stretch);
        stretches.add(stretch);
        taken[s] = true;
      }
    }
    for (Stretch run : runs) {
      addOutside(run, taken);
    }
    stretches.sort(Comparator.comparingInt(Stretch::dstBegin));
    join();
  }

  /** Adds the parts of a run that no reworded sentence covers. */
  private void addOutside(Stretch run, boolean[] taken) {
    int[] sentences = dst.table().sentences();
    int begin = run.dstBegin();
    while (begin < run.dstEnd()) {
      int end = begin;
      while (end < run.dstEnd() && !taken[sentences[end]]) {
        end++;
      }
      if (end > begin) {
        int first = from[begin] >= 0 ? from[begin] : run.srcBegin();
        int last = from[end - 1] >= 0 ? from[end - 1] + 1 : run.srcEnd();
        stretches.add(new Stretch(Math.min(first, last - 1), last, begin, end));
      }
      begin = end + 1;
    }
  }

  private void join() {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : stretches) {
      Stretch last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.dstEnd() == next.dstBegin() && last.srcEnd() == next.srcBegin()) {
        joined.set(joined.size() - 1, last.to(next));
      } else {
        joined.add(next);
      }
    }
    stretches.clear();
    stretches.addAll(joined);
  }

  private static boolean isReworded(Match match, double part, int least) {
    return match.sentence() >= 0 && match.shared() >= least && match.part() >= part;
  }

  /** Whether {@code part} of the words {@code [begin, end)} stands so in sentence {@code t}. */
  private boolean keeps(int begin, int end, int[] srcStarts, int t, double part) {
    int kept = 0;
    for (int i = begin; i < end; i++) {
      kept += from[i] >= srcStarts[t] && from[i] < srcStarts[t + 1] ? 1 : 0;
    }
    return kept >= part * (end - begin);
  }

  private Overlap overlap() {
    return new Overlap(from, covered, List.copyOf(stretches), runs, spoken());
  }

  private int longest() {
    int longest = 0;
    for (Stretch run : runs) {
      longest = Math.max(longest, run.words());
    }
    return longest;
  }

  private boolean[] spoken() {
    boolean[] spoken = new boolean[dst.size()];
    for (int i = 0; i < spoken.length; i++) {
      spoken[i] = from[i] >= 0 && (dst.table().speech()[i] || src.table().speech()[from[i]]);
    }
    return spoken;
  }

  private static int[] starts(Text text) {
    int[] starts = new int[text.sentences() + 1];
    for (int i = text.size() - 1; i >= 0; i--) {
      starts[text.table().sentences()[i]] = i;
    }
    starts[starts.length - 1] = text.size();
    return starts;
  }

  private static int words(boolean[] covered) {
    return words(covered, 0, covered.length);
  }

  private static int words(boolean[] covered, int begin, int end) {
    int words = 0;
    for (int i = begin; i < end; i++) {
      words += covered[i] ? 1 : 0;
    }
    return words;
  }
}
