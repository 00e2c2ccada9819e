package dev.laut.analysis.story;

/** Weighs the terms of a profile: what is rare says more. */
final class Weighing {

  /** Articles taken for seen before the first one, so that few articles make nothing common. */
  private static final double ARTICLES = 500;

  /** In so many of them each term occurred. */
  private static final double TERM = 1;

  /** So long is the vector of names or figures that say much: two of them rare, or several. */
  private static final double MUCH = 12;

  private final Frequencies seen;

  /**
   * @param seen how often terms occurred; must not change any more
   */
  Weighing(Frequencies seen) {
    this.seen = seen;
  }

  /**
   * What the article is compared by. The vector of its words has length 1; those of names and
   * figures are shorter where there are few or common ones: that two articles name the same day
   * alone makes them no more alike.
   */
  Traits weigh(Profile profile) {
    TermVector[] counts = profile.counts();
    TermVector words = counts[Aspect.WORDS.ordinal()];
    TermVector names = counts[Aspect.NAMES.ordinal()];
    TermVector figures = counts[Aspect.FIGURES.ordinal()];
    return new Traits(
        new TermVector[] {
          times(words, 1).normalised(0),
          times(names, 1).normalised(MUCH),
          times(figures, 1).normalised(MUCH)
        },
        times(profile.headline(), 2).shares(),
        new TermVector[] {words.present(), figures.present()});
  }

  /** The vector with each weight multiplied by a power of how rare its term is. */
  private TermVector times(TermVector counts, int power) {
    float[] weights = counts.weights().clone();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) Math.pow(rarity(counts.terms()[i]), power);
    }
    return new TermVector(counts.terms(), weights);
  }

  private float rarity(int term) {
    return (float) Math.log((seen.articles() + ARTICLES) / (seen.of(term) + TERM));
  }
}
