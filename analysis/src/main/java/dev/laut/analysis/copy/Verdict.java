package dev.laut.analysis.copy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which of two texts is the source of the other.
 *
 * @param forward whether the first is
 * @param direction what tells
 */
record Verdict(boolean forward, Direction direction) {

  /** What part of a text must be in another for that to hold it. */
  private static final double HELD = 0.8;

  /** How much less of the other must be in it. */
  private static final double MORE = 0.15;

  /**
   * Which of {@code a} and {@code b} is the source, by the order of evidence of {@link Direction}.
   */
  static Verdict of(Text a, Text b) {
    Verdict told = of(a.wording(), b.wording());
    if (told != null) {
      return told;
    }
    double ofB = Alignment.of(a, b).part();
    double ofA = Alignment.of(b, a).part();
    if (Math.max(ofA, ofB) >= HELD && Math.abs(ofA - ofB) >= MORE) {
      return new Verdict(ofB > ofA, Direction.HOLDS);
    }
    return new Verdict(a.wording().id().compareTo(b.wording().id()) < 0, Direction.GUESS);
  }

  /** What tells without looking at the words that both hold; null if nothing does. */
  private static @Nullable Verdict of(Wording a, Wording b) {
    boolean same = a.outlet().length > 0 && Arrays.equals(a.outlet(), b.outlet());
    if (!same && credits(b, a) != credits(a, b)) {
      return new Verdict(credits(b, a), Direction.CREDIT);
    }
    boolean aBefore = a.when().before(b.when());
    boolean bBefore = b.when().before(a.when());
    boolean bNames = !same && b.find(a.outlet()) >= 0;
    boolean aNames = !same && a.find(b.outlet()) >= 0;
    if (bNames && !aNames && !bBefore || aNames && !bNames && !aBefore) {
      return new Verdict(bNames, Direction.NAMED);
    }
    return aBefore || bBefore ? new Verdict(aBefore, Direction.TIME) : null;
  }

  /** Whether {@code text} is marked as taken from the outlet of {@code agency}. */
  private static boolean credits(Wording text, Wording agency) {
    int name = WordingReader.name(agency.outlet());
    return agency.outlet().length > 0 && Arrays.stream(text.credits()).anyMatch(n -> n == name);
  }
}
