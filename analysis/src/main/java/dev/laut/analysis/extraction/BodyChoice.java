package dev.laut.analysis.extraction;

import java.util.List;
import java.util.Set;

/** Decides which passages of a page are its body. */
final class BodyChoice {

  /**
   * A passage is kept when its probability is this share of the mean that the likely passages of
   * the page have: on a page of few sure passages less is asked for. Chosen by cross-validation,
   * see docs/models.md.
   */
  private static final float SHARE = 0.5f;

  private static final float LIKELY = 0.3f;
  private static final float LEAST = 0.05f;
  private static final int PROSE_WORDS = 12;
  private static final int ENOUGH_WORDS = 80;

  private final Markup page;
  private final BodyModel model;
  private final Set<ExtractionPart> parts;

  BodyChoice(Markup page, BodyModel model, Set<ExtractionPart> parts) {
    this.page = page;
    this.model = model;
    this.parts = parts;
  }

  /** For each passage whether it belongs to the body. */
  boolean[] kept() {
    PassageTable table = page.table();
    float[] probabilities =
        parts.contains(ExtractionPart.SECOND_LOOK)
            ? model.probabilities(table)
            : BodyModel.probabilities(model.first(), table.rows());
    boolean[] kept = new boolean[probabilities.length];
    float threshold =
        parts.contains(ExtractionPart.PAGE_THRESHOLD) ? threshold(probabilities) : SHARE;
    for (int i = 0; i < kept.length; i++) {
      kept[i] = probabilities[i] > threshold;
    }
    if (parts.contains(ExtractionPart.TABLES)) {
      DataTables.keep(page.layout().page, kept);
    }
    if (parts.contains(ExtractionPart.TITLE)) {
      dropBeforeTitle(kept);
    }
    if (parts.contains(ExtractionPart.CLUTTER)) {
      Clutter.drop(page.layout(), kept);
    }
    if (parts.contains(ExtractionPart.LAST_HEADINGS)) {
      dropLastHeadings(kept);
    }
    return kept;
  }

  private float threshold(float[] probabilities) {
    double sum = 0;
    double words = 0;
    float best = 0;
    for (Passage p : page.layout().page.passages()) {
      float probability = probabilities[p.index];
      if (probability > LIKELY) {
        sum += probability * p.words.length;
        words += p.words.length;
      }
      best = p.words.length >= PROSE_WORDS ? Math.max(best, probability) : best;
    }
    return words == 0
        ? Math.max(LEAST, SHARE * best)
        : Math.max(LIKELY * SHARE, (float) (SHARE * sum / words));
  }

  /**
   * The headline is no part of the body; where enough stands behind it, what stands before it
   * belongs to something else.
   */
  private void dropBeforeTitle(boolean[] kept) {
    PageView view = page.layout().page;
    int title = page.titlePlace() >= 0 ? page.titlePlace() : loneHeading(kept);
    int behind = 0;
    for (int i = title + 1; title >= 0 && i < kept.length; i++) {
      behind += kept[i] ? view.passages().get(i).words.length : 0;
    }
    for (int i = 0; i < title && behind >= ENOUGH_WORDS; i++) {
      kept[i] = false;
    }
    if (behind > 0 && view.passages().get(title).region.tag.heading()) {
      kept[title] = false;
    }
  }

  /** A first heading of the first rank that opens the body, where the head tells no title. */
  private int loneHeading(boolean[] kept) {
    int h1 = page.layout().firstH1;
    for (int i = 0; i < h1; i++) {
      if (kept[i]) {
        return -1;
      }
    }
    return page.clues().titles().isEmpty() ? h1 : -1;
  }

  /**
   * Headings that nothing follows announced what was left out; where all are headings, all stay.
   */
  private void dropLastHeadings(boolean[] kept) {
    List<Passage> passages = page.layout().page.passages();
    int last = kept.length - 1;
    while (last >= 0 && (!kept[last] || announces(passages.get(last)))) {
      last--;
    }
    for (int i = last + 1; i < kept.length && last >= 0; i++) {
      kept[i] = false;
    }
  }

  private static boolean announces(Passage passage) {
    return passage.region.tag.heading() && Ending.of(passage.text) != Ending.SENTENCE;
  }
}
