package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the entries of a live ticker: parts of the page that follow one another, look alike and
 * each begin with a time of day. Tickers that the page does not declare are believed where most
 * entries read as body.
 */
final class Ticker {

  private static final int FEWEST = 3;

  /** Programmes and timetables have times, too, but hardly a word beside them. */
  private static final int MEAN_WORDS = 14;

  private static final int CLOCK_WORDS = 4;
  private static final int LINE_WORDS = 4;
  private static final float LINKED = 0.5f;
  private static final long ELSEWHERE =
      Hint.COMMENT.bit() | Hint.RELATED.bit() | Hint.SIDEBAR.bit() | Hint.NAV.bit();
  private static final long NO_TEXT =
      Hint.CAPTION.bit() | Hint.SHARE.bit() | Hint.AD.bit() | Hint.RELATED.bit();

  private final Layout layout;
  private final List<Passage> passages;
  private final boolean declared;
  private final boolean[] kept;
  private final int[] entries;
  private int count;

  private Ticker(Markup page, boolean[] kept) {
    this.layout = page.layout();
    this.passages = layout.page.passages();
    this.declared = page.head().data().things().stream().anyMatch(t -> t.is("LiveBlogPosting"));
    this.kept = kept;
    this.entries = new int[kept.length];
    Arrays.fill(entries, -1);
  }

  /**
   * The number of the entry that each passage of {@code page} belongs to, or -1. Entries of which
   * only a part was {@code kept} are completed there.
   *
   * @param on whether to look for entries at all
   */
  static int[] entries(Markup page, boolean[] kept, boolean on) {
    Ticker ticker = new Ticker(page, kept);
    for (List<Passage> starts : ticker.starts()) {
      if (on && starts.size() >= FEWEST) {
        ticker.note(starts);
      }
    }
    return ticker.entries;
  }

  /** Passages that begin with a time of day, those that look alike together. */
  private Iterable<List<Passage>> starts() {
    Map<Integer, List<Passage>> starts = new LinkedHashMap<>();
    for (Passage p : passages) {
      if ((p.region.inherited & ELSEWHERE) == 0 && ClockText.begins(p.text)) {
        starts.computeIfAbsent(p.region.look, look -> new ArrayList<>()).add(p);
      }
    }
    return starts.values();
  }

  private void note(List<Passage> starts) {
    List<int[]> ranges = ranges(starts);
    int words = 0;
    int body = 0;
    for (int[] range : ranges) {
      int own = 0;
      for (int i = range[0]; i < range[1]; i++) {
        own += kept[i] ? passages.get(i).words.length : 0;
        words += isText(passages.get(i)) ? passages.get(i).words.length : 0;
      }
      body += own > CLOCK_WORDS ? 1 : 0;
    }
    boolean prose = words >= ranges.size() * MEAN_WORDS;
    if (prose && (declared || body * 2 > ranges.size())) {
      ranges.forEach(this::complete);
    }
  }

  /** From each start to the next; where each start has an element of its own, that element. */
  private static List<int[]> ranges(List<Passage> starts) {
    Region around = starts.getFirst().region;
    while (!around.contains(starts.getLast().region) && around.parent != null) {
      around = around.parent;
    }
    List<int[]> elements = new ArrayList<>();
    List<int[]> stretches = new ArrayList<>();
    for (int n = 0; n < starts.size(); n++) {
      Passage start = starts.get(n);
      Region child = start.region;
      while (child != around && child.parent != around && child.parent != null) {
        child = child.parent;
      }
      elements.add(new int[] {child.first, child.end});
      int end = n + 1 < starts.size() ? starts.get(n + 1).index : around.end;
      stretches.add(new int[] {start.index, end});
    }
    for (int n = 1; n < elements.size(); n++) {
      boolean apart = elements.get(n)[0] >= elements.get(n - 1)[1];
      boolean holdsMore = elements.get(n)[1] - elements.get(n)[0] > 1;
      if (!apart || !holdsMore) {
        return stretches;
      }
    }
    return elements;
  }

  private void complete(int[] range) {
    for (int i = range[0]; i < range[1]; i++) {
      Passage p = passages.get(i);
      boolean clock = ClockText.begins(p.text) && p.words.length <= CLOCK_WORDS;
      kept[i] |= clock || isText(p);
      entries[i] = kept[i] ? count : -1;
    }
    count++;
  }

  private boolean isText(Passage p) {
    return p.words.length >= LINE_WORDS
        && p.linkDensity() < LINKED
        && (layout.cues[p.index] & ~Cue.DATELINE.bit()) == 0
        && ((p.region.hints | p.inlineHints) & NO_TEXT) == 0;
  }
}
