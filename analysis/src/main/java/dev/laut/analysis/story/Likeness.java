package dev.laut.analysis.story;

/** How much two groups of articles look like one story: the average over all pairs. */
final class Likeness {

  /** Groups at least this much alike are one story. */
  static final double SAME = 0.18;

  private static final double WORDS = 0.55;
  private static final double NAMES = 0.35;
  private static final double FIGURES = 0.1;

  /** Two languages share fewer words than one. */
  private static final double ACROSS = 1.8;

  private static final double DAY = 86_400;

  /** After so many days without news two happenings are half as likely one. */
  private static final double HALF = 7;

  private Likeness() {}

  static double of(Group a, Group b) {
    double pairs = (double) a.size() * b.size();
    double words = average(a, b, Aspect.WORDS);
    double names = average(a, b, Aspect.NAMES);
    double figures = average(a, b, Aspect.FIGURES);
    double across =
        (a.german() * (double) (b.size() - b.german())
                + b.german() * (double) (a.size() - a.german()))
            / pairs;
    double likeness =
        WORDS * words * (1 + across * (ACROSS - 1)) + NAMES * names + FIGURES * figures;
    return likeness * Math.pow(2, -gap(a, b) / (DAY * HALF));
  }

  private static double average(Group a, Group b, Aspect aspect) {
    int i = aspect.ordinal();
    double pairs = (double) a.size() * b.size();
    return pairs == 0 ? 0 : a.sums()[i].dot(b.sums()[i]) / pairs;
  }

  /** Seconds between the last article of one and the first of the other; 0 where they overlap. */
  private static double gap(Group a, Group b) {
    return a.dated() && b.dated()
        ? Math.max(0, Math.max(a.first() - b.last(), b.first() - a.last()))
        : 0;
  }
}
