package dev.laut.analysis.story;

import java.util.Arrays;

/**
 * Articles that are clustered as one.
 *
 * @param members their numbers, ascending
 * @param sums the sums of their vectors, by the ordinal of the aspect
 * @param present how many members have a vector that is not empty, likewise
 * @param cohesion see {@link Likeness#cohesion}
 * @param german how many are in German
 * @param first when the first was published, or {@link Profile#UNDATED} if any has no date
 * @param last when the last was published
 */
record Group(
    int[] members,
    TermVector[] sums,
    int[] present,
    double cohesion,
    int german,
    long first,
    long last) {

  static Group of(int number, Profile profile, TermVector[] vectors) {
    int[] present = new int[vectors.length];
    for (int i = 0; i < present.length; i++) {
      present[i] = vectors[i].size() > 0 ? 1 : 0;
    }
    return new Group(
        new int[] {number},
        vectors,
        present,
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
    for (int i = 0; i < sums.length; i++) {
      into[at + i] = sums[i].dot(other.sums[i]);
    }
  }

  Group plus(Group other) {
    TermVector[] plus = new TermVector[sums.length];
    int[] both = new int[sums.length];
    for (int i = 0; i < plus.length; i++) {
      plus[i] = sums[i].plus(other.sums[i]);
      both[i] = present[i] + other.present[i];
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
