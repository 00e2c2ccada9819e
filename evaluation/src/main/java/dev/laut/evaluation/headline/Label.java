package dev.laut.evaluation.headline;

import dev.laut.model.FindingKind;
import dev.laut.model.Headline;
import dev.laut.model.Labelled;

/** How a body stands to a headline, in the words of the Fake News Challenge. */
enum Label implements Labelled {
  AGREE("agree"),
  DISAGREE("disagree"),
  DISCUSS("discuss"),
  UNRELATED("unrelated");

  private final String label;

  Label(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  boolean isRelated() {
    return this != UNRELATED;
  }

  /**
   * What a verdict of ours is in these words, of a body that speaks of the same matter. A body that
   * hedges what the headline is sure of only discusses it, as one does whose headline asks.
   */
  static Label of(Headline headline) {
    return switch (headline.verdict()) {
      case SUPPORTED -> AGREE;
      case CONTRADICTED -> DISAGREE;
      case NO_CLAIM, UNSUPPORTED -> DISCUSS;
      case OVERSTATED ->
          headline.findings().stream().anyMatch(each -> isDistance(each.kind())) ? DISCUSS : AGREE;
    };
  }

  private static boolean isDistance(FindingKind kind) {
    return switch (kind) {
      case CERTAINTY, ATTRIBUTION -> true;
      case QUANTITY, SCOPE, REVERSAL, MISSING, QUESTION -> false;
    };
  }
}
