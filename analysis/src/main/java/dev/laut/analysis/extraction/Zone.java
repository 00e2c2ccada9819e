package dev.laut.analysis.extraction;

/**
 * Where an article's own lines stand: around its headline, before its first and behind its last
 * passage.
 *
 * @param title index of the headline's passage, or -1
 * @param first index of the body's first passage
 * @param last index of the body's last passage
 */
record Zone(int title, int first, int last) {

  private static final int BEFORE_TITLE = 4;
  private static final int BEFORE_BODY = 12;
  private static final int INTO_BODY = 3;
  private static final int BEHIND_BODY = 22;

  static Zone of(int title, boolean[] kept) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return new Zone(title, first < 0 ? kept.length : first, last);
  }

  boolean isHead(int passage) {
    int from = title >= 0 && title <= first ? title - BEFORE_TITLE : first - BEFORE_BODY;
    return passage >= from && passage <= first + INTO_BODY;
  }

  boolean isTail(int passage) {
    return passage > first + INTO_BODY && passage <= last + BEHIND_BODY;
  }
}
