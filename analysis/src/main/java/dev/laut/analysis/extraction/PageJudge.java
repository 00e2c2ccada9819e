package dev.laut.analysis.extraction;

import dev.laut.model.Reason;
import org.jspecify.annotations.Nullable;

/** Tells pages that hold no article, and of what kind they are. */
final class PageJudge {

  private static final int FEW_WORDS = 25;

  private final Markup page;
  private final Body body;
  private final Facts facts;

  PageJudge(Markup page, Body body, Facts facts) {
    this.page = page;
    this.body = body;
    this.facts = facts;
  }

  /** Why the page holds no article, or null where it holds one. */
  Extraction.@Nullable None objection(String markup) {
    int words = body.words();
    int seen = page.layout().page.words();
    if (words == 0) {
      return seen == 0
          ? new Extraction.None(Reason.EMPTY, "the page shows no text")
          : new Extraction.None(
              Reason.INDEX_PAGE, "none of %d words reads as a body".formatted(seen));
    }
    return null;
  }
}
