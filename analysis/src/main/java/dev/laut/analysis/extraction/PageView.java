package dev.laut.analysis.extraction;

import java.util.List;

/**
 * A page laid out flat: its passages in reading order, and the regions that hold them, parents
 * before children.
 *
 * @param words of all passages
 * @param asksPassword whether it has a field for a password that is not hidden
 * @param plays whether it has a place for a film or sound
 */
record PageView(
    List<Passage> passages,
    List<Region> regions,
    List<Mark> marks,
    int words,
    boolean asksPassword,
    boolean plays) {

  Region root() {
    return regions.getFirst();
  }
}
