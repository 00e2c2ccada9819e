package dev.laut.analysis.copy;

import dev.laut.model.Span;

/** A wording with its places unfolded. */
record Text(Wording wording, int[] stems, Places.Table table) {

  static Text of(Wording wording) {
    return new Text(wording, wording.stems(), wording.places().table(wording.size()));
  }

  int size() {
    return stems.length;
  }

  int sentences() {
    return stems.length == 0 ? 0 : table.sentences()[stems.length - 1] + 1;
  }

  /** Where the words {@code [begin, end)} stand, in code points. */
  Span span(int begin, int end) {
    return new Span(table.begins()[begin], table.ends()[end - 1]);
  }
}
