package dev.laut.analysis.extraction;

import java.util.List;

/**
 * A page laid out flat: its passages in reading order, and the regions that hold them, parents
 * before children.
 */
record PageView(List<Passage> passages, List<Region> regions, List<Mark> marks, int words) {

  Region root() {
    return regions.getFirst();
  }
}
