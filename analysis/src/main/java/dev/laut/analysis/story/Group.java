package dev.laut.analysis.story;

import java.util.Arrays;

/**
 * Articles that are clustered as one.
 *
 * @param members their numbers, ascending
 * @param sums the sums of their traits
 * @param own what each member has in common with itself, added up, by the ordinal of the aspect
 * @param cohesion see {@link Likeness#cohesion}
 * @param german how many are in German
 * @param first when the first was published, or {@link Profile#UNDATED} if any has no date
 * @param last when the last was published
 */
record Group(
    int[] members, Traits sums, double[] own, double cohesion, int german, long first, long last) {

  static Group of(int number, Profile profile, Traits traits) {
    double[] own = new double[Aspect.values().length];
    traits.dots(traits, own, 0);
    return new Group(
        new int[] {number},
        traits,
        own,
        1,
        profile.german() ? 1 : 0,
        profile.seconds(),
        profile.seconds());
  }

  int size() {
    return members.length;
  }

  boolean dated() {
    return first != Profile.UNDATED;
  }

  /**
   * Writes the products of both sums, by the ordinal of the aspect, {@code into} from {@code at}.
   */
  void dots(Group other, double[] into, int at) {
    sums.dots(other.sums, into, at);
  }

  Group plus(Group other) {
    Traits plus = sums.plus(other.sums);
    double[] both = own.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] += other.own[i];
    }
    int[] all = Arrays.copyOf(members, size() + other.size());
    System.arraycopy(other.members, 0, all, size(), other.size());
    Arrays.sort(all);
    return new Group(
        all,
        plus,
        both,
        Likeness.cohesion(plus, both, all.length),
        german + other.german,
        Math.min(first, other.first),
        Math.max(last, other.last));
  }
}
