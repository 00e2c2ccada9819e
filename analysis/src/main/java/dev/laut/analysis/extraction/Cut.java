package dev.laut.analysis.extraction;

/** Tells whether a paywall cuts the text of a page. */
final class Cut {

  private static final int NEAR = 8;
  private static final int SHORT_WORDS = 300;

  private Cut() {}

  /** Whether the body in {@code page} goes on for those who pay. */
  static boolean isIn(Markup page, boolean[] kept, Body body, Facts facts) {
    int last = kept.length - 1;
    while (last >= 0 && !kept[last]) {
      last--;
    }
    boolean offered = false;
    for (int i = last + 1; i < Math.min(kept.length, last + 1 + NEAR); i++) {
      Passage p = page.layout().page.passages().get(i);
      long hints = p.region.hints | (p.region.parent == null ? 0 : p.region.parent.hints);
      offered |= Cue.PAYWALL.in(page.layout().cues[i]) || Hint.PAYWALL.in(hints);
    }
    boolean locked = Boolean.FALSE.equals(facts.accessibleForFree());
    boolean open =
        last >= 0 && Ending.of(page.layout().page.passages().get(last).text) == Ending.ELLIPSIS;
    return offered && (locked || open || body.words() < SHORT_WORDS) && !freelyRead(facts)
        || locked && open;
  }

  private static boolean freelyRead(Facts facts) {
    return Boolean.TRUE.equals(facts.accessibleForFree());
  }
}
