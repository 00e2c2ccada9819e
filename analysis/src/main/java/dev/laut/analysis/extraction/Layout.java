package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the passages of one page have to do with one another. */
final class Layout {

  /** A region whose share of its parent's prose is at least this is where the body lies. */
  private static final double DOMINANT = 0.62;

  private static final int HEADING_WORDS = 14;
  private static final int CUE_WORDS = 8;

  /** Passages whose regions look alike. */
  static final class Kin {
    int count;
    int words;
    int linkWords;
    int first = -1;
    int last;
  }

  final PageView page;
  final Region core;
  final int[] cues;
  final Shape[] shapes;

  /** For each passage the cues of the headings that it stands under, and the nearest heading. */
  final int[] headingCues;

  final int[] heading;
  final Map<Integer, Kin> kin = new HashMap<>();
  final Map<String, Integer> copies = new HashMap<>();
  final int firstH1;

  Layout(PageView page) {
    this.page = page;
    List<Passage> passages = page.passages();
    cues = new int[passages.size()];
    shapes = new Shape[passages.size()];
    headingCues = new int[passages.size()];
    heading = new int[passages.size()];
    int h1 = -1;
    for (Passage passage : passages) {
      int i = passage.index;
      cues[i] = CuePhrases.in(passage.words);
      shapes[i] = new Shape(passage.text);
      copies.merge(passage.text, 1, Integer::sum);
      gather(passage);
      h1 = h1 < 0 && passage.region.tag == HtmlTag.H1 ? i : h1;
    }
    firstH1 = h1;
    core = core();
    headings();
  }

  private void gather(Passage passage) {
    Kin group = kin.computeIfAbsent(passage.region.look, look -> new Kin());
    group.count++;
    group.words += passage.words.length;
    group.linkWords += Math.round(passage.words.length * passage.linkDensity());
    group.first = group.first < 0 ? passage.index : group.first;
    group.last = passage.index;
  }

  private Region core() {
    Region at = page.root();
    for (Region next = at.richest;
        next != null && next.prose >= at.prose * DOMINANT && next.prose > 0;
        next = at.richest) {
      at = next;
    }
    return at;
  }

  private void headings() {
    List<int[]> open = new ArrayList<>();
    List<Region> scopes = new ArrayList<>();
    for (Passage passage : page.passages()) {
      while (!scopes.isEmpty() && !scopes.getLast().contains(passage.region)) {
        scopes.removeLast();
        open.removeLast();
      }
      int i = passage.index;
      heading[i] = open.isEmpty() ? -1 : open.getLast()[0];
      headingCues[i] = open.isEmpty() ? 0 : open.getLast()[1];
      if (isHeading(passage)) {
        Region scope = scope(passage);
        int cue = cues[i];
        while (!scopes.isEmpty() && scopes.getLast() == scope) {
          scopes.removeLast();
          open.removeLast();
        }
        int above = open.isEmpty() ? 0 : open.getLast()[1];
        scopes.add(scope);
        open.add(new int[] {i, cue | above});
      }
    }
  }

  private static Region scope(Passage passage) {
    Region scope = passage.region;
    while (scope.parent != null && scope.end - scope.first <= 1) {
      scope = scope.parent;
    }
    return scope;
  }

  /** Whether the passage announces what follows it. */
  boolean isHeading(Passage passage) {
    int words = passage.words.length;
    return (passage.region.tag.heading() && words <= HEADING_WORDS * 2)
        || (words <= HEADING_WORDS && passage.bold() && Ending.of(passage.text) != Ending.SENTENCE)
        || (words <= CUE_WORDS
            && cues[passage.index] != 0
            && passage.linkDensity() < 0.5
            && Ending.of(passage.text) != Ending.SENTENCE);
  }

  @Nullable Kin kin(Passage passage) {
    return kin.get(passage.region.look);
  }
}
