package dev.laut.analysis.story;

/** Weighs the terms of a profile: what is rare says more. */
final class Weighing {

  /** Articles taken for seen before the first one, so that few articles make nothing common. */
  private static final double ARTICLES = 500;

  /** In so many of them each term occurred. */
  private static final double TERM = 1;

  private final Frequencies seen;

  /**
   * @param seen how often terms occurred; must not change any more
   */
  Weighing(Frequencies seen) {
    this.seen = seen;
  }

  /** The profile's vectors, each of length 1 or empty, by the ordinal of their aspect. */
  TermVector[] weigh(Profile profile) {
    TermVector[] weighed = new TermVector[profile.counts().length];
    for (int i = 0; i < weighed.length; i++) {
      TermVector counts = profile.counts()[i];
      float[] weights = counts.weights().clone();
      for (int k = 0; k < weights.length; k++) {
        weights[k] *= rarity(counts.terms()[k]);
      }
      weighed[i] = new TermVector(counts.terms(), weights).normalised();
    }
    return weighed;
  }

  private float rarity(int term) {
    return (float) Math.log((seen.articles() + ARTICLES) / (seen.of(term) + TERM));
  }
}
