package dev.laut.analysis.story;

/**
 * How much two groups of articles look like one story: the average over all pairs, their distance
 * in time, and whether the two are as alike to each other as each is to itself.
 *
 * <p>The last tells look-alikes apart. Two earthquakes share "quake", "magnitude", "rescuers", but
 * what each group's articles have in common beyond that, the other lacks. One article may be an odd
 * one of its story, so this counts only as both groups grow; a little of it, too, where one article
 * meets a story so large that it shows what belongs to it.
 *
 * <p>What most tells two happenings of one kind apart: whether each says what the other's headline
 * says, whether they give the same figures and days, and how far apart they were told.
 *
 * <p>The weights are few and set by hand.
 */
final class Likeness {

  /** Groups at least this much alike are one story. */
  static final double SAME = 0.12;

  private static final double WORDS = 0.4;
  private static final double NAMES = 0.15;
  private static final double FIGURES = 0.3;
  private static final double HEADLINES = 0.2;

  /** Figures count at most as this part of words and headlines: 19 hurt are not 19 on strike. */
  private static final double WITHIN = 0.5;

  /** Two languages share fewer words than one. */
  private static final double ACROSS = 1.8;

  /** How hard it counts that two groups are less alike than each is in itself. */
  private static final double APART = 5;

  /** How slowly a growing group is trusted to show what its articles have in common. */
  private static final double SLOWLY = 3;

  /** How hard it counts where only one group has grown, and how slowly that one is trusted. */
  private static final double ONE_SIDED = 0.3;

  private static final double SLOWEST = 12;

  /** Least cohesion, so that it can be divided by. */
  private static final double LEAST = 0.01;

  private static final double DAY = 86_400;

  /**
   * After so many days without news two happenings are half as likely one, after twice as many a
   * third.
   */
  private static final double HALF = 8;

  private Likeness() {}

  static double of(Group a, Group b) {
    double[] dots = new double[Aspect.values().length];
    a.dots(b, dots, 0);
    return of(a, b, dots, 0);
  }

  /**
   * @param dots holds the products of both groups' sums from {@code at}, see {@link Group#dots}
   */
  static double of(Group a, Group b, double[] dots, int at) {
    double pairs = (double) a.size() * b.size();
    double across =
        (a.german() * (double) (b.size() - b.german())
                + b.german() * (double) (a.size() - a.german()))
            / pairs;
    double language = 1 + across * (ACROSS - 1);
    double likeness = weighed(language, dots, at) / pairs;
    if (likeness == 0) {
      return 0;
    }
    double both = Math.pow(grown(a.size()) * grown(b.size()), SLOWLY);
    double one = ONE_SIDED * Math.pow(grown(Math.max(a.size(), b.size())), SLOWEST);
    double trust = Math.max(both, one);
    double within = Math.sqrt(cohesion(a, b) * cohesion(b, a));
    double apart = trust == 0 ? 1 : Math.pow(Math.min(1, likeness / within), APART * trust);
    return likeness * apart * near(gap(a, b));
  }

  /** 0 for one article, near 1 for many. */
  private static double grown(int size) {
    return 1 - 1.0 / size;
  }

  /** One article has nothing in common with others of its own; the other group's has to do. */
  private static double cohesion(Group group, Group other) {
    return group.size() > 1 ? group.cohesion() : other.cohesion();
  }

  /**
   * How much the articles of a group have in common: the average over its pairs, 1 where there is
   * none.
   *
   * @param sums of their traits
   * @param own what each of them has in common with itself, see {@link Group#own}
   */
  static double cohesion(Traits sums, double[] own, int size) {
    double pairs = (double) size * (size - 1);
    if (pairs == 0) {
      return 1;
    }
    double[] dots = new double[own.length];
    sums.dots(sums, dots, 0);
    for (int i = 0; i < dots.length; i++) {
      dots[i] -= own[i];
    }
    return Math.max(LEAST, weighed(1, dots, 0) / pairs);
  }

  private static double weighed(double language, double[] dots, int at) {
    double said =
        language
            * (WORDS * dots[at + Aspect.WORDS.ordinal()]
                + HEADLINES * dots[at + Aspect.HEADLINES.ordinal()]);
    double counted = FIGURES * dots[at + Aspect.FIGURES.ordinal()];
    return said + NAMES * dots[at + Aspect.NAMES.ordinal()] + Math.min(counted, said * WITHIN);
  }

  private static double near(double gap) {
    return 1 / (1 + gap / (DAY * HALF));
  }

  /** Seconds between the last article of one and the first of the other; 0 where they overlap. */
  private static double gap(Group a, Group b) {
    return a.dated() && b.dated()
        ? Math.max(0, Math.max(a.first() - b.last(), b.first() - a.last()))
        : 0;
  }
}
