package dev.laut.analysis.extraction;

import java.util.List;

/** Decides which passages of a page are its body. */
final class BodyChoice {

  /** Chosen by cross-validation: docs/models.md. */
  private static final float THRESHOLD = 0.45f;

  private final Markup page;
  private final BodyModel model;

  BodyChoice(Markup page, BodyModel model) {
    this.page = page;
    this.model = model;
  }

  /** For each passage whether it belongs to the body. */
  boolean[] kept() {
    float[] probabilities = model.probabilities(page.table());
    boolean[] kept = new boolean[probabilities.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = probabilities[i] > THRESHOLD;
    }
    dropLastHeadings(kept);
    return kept;
  }

  /** A heading that nothing follows announced what was left out. */
  private void dropLastHeadings(boolean[] kept) {
    List<Passage> passages = page.layout().page.passages();
    for (int i = kept.length - 1; i >= 0; i--) {
      if (kept[i]) {
        if (!passages.get(i).region.tag.heading()) {
          return;
        }
        kept[i] = false;
      }
    }
  }
}
