package dev.laut.analysis.story;

import java.util.Arrays;

/**
 * What articles are held against each other by; of a group of articles the sum.
 *
 * @param vectors words, names and figures, weighed, by the ordinal of their {@link Aspect}
 * @param headline what share of the headline each of its terms is
 * @param said which words and which figures the article has at all, each with weight 1
 */
record Traits(TermVector[] vectors, TermVector headline, TermVector[] said) {

  /**
   * Writes what both have in common, by the ordinal of the aspect, {@code into} from {@code at}.
   */
  void dots(Traits other, double[] into, int at) {
    for (int i = 0; i < vectors.length; i++) {
      into[at + i] = vectors[i].dot(other.vectors[i]);
    }
    into[at + Aspect.HEADLINES.ordinal()] = (repeated(other) + other.repeated(this)) / 2;
  }

  /** How much of the headline the other says. */
  private double repeated(Traits other) {
    double sum = 0;
    for (TermVector terms : other.said) {
      sum += headline.dot(terms);
    }
    return sum;
  }

  Traits plus(Traits other) {
    return new Traits(
        plus(vectors, other.vectors), headline.plus(other.headline), plus(said, other.said));
  }

  private static TermVector[] plus(TermVector[] some, TermVector[] others) {
    TermVector[] sums = new TermVector[some.length];
    Arrays.setAll(sums, i -> some[i].plus(others[i]));
    return sums;
  }
}
