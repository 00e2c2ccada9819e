package dev.laut.analysis.extraction;

import java.util.List;

/** Decides which passages of a page are its body. */
final class BodyChoice {

  /**
   * A passage is kept when its probability is this share of the mean that the likely passages of
   * the page have: on a page of few sure passages less is asked for. Chosen by cross-validation,
   * see docs/models.md.
   */
  private static final float SHARE = 0.55f;

  private static final float LIKELY = 0.3f;
  private static final float LEAST = 0.2f;

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
    float threshold = threshold(probabilities);
    for (int i = 0; i < kept.length; i++) {
      kept[i] = probabilities[i] > threshold;
    }
    dropLastHeadings(kept);
    return kept;
  }

  private float threshold(float[] probabilities) {
    double sum = 0;
    double words = 0;
    for (Passage p : page.layout().page.passages()) {
      float probability = probabilities[p.index];
      if (probability > LIKELY) {
        sum += probability * p.words.length;
        words += p.words.length;
      }
    }
    return words == 0 ? LEAST : Math.max(LEAST, (float) (SHARE * sum / words));
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
