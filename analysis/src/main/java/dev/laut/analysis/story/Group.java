package dev.laut.analysis.story;

import java.util.Arrays;

/**
 * Articles that are clustered as one.
 *
 * @param members their numbers, ascending
 * @param sums the sums of their vectors, by the ordinal of the aspect
 * @param german how many are in German
 * @param first when the first was published, or {@link Profile#UNDATED} if any has no date
 * @param last when the last was published
 */
record Group(int[] members, TermVector[] sums, int german, long first, long last) {

  static Group of(int number, Profile profile, TermVector[] vectors) {
    int german = profile.german() ? 1 : 0;
    return new Group(new int[] {number}, vectors, german, profile.seconds(), profile.seconds());
  }

  int size() {
    return members.length;
  }

  boolean dated() {
    return first != Profile.UNDATED;
  }

  Group plus(Group other) {
    TermVector[] plus = new TermVector[sums.length];
    for (int i = 0; i < plus.length; i++) {
      plus[i] = sums[i].plus(other.sums[i]);
    }
    int[] all = Arrays.copyOf(members, size() + other.size());
    System.arraycopy(other.members, 0, all, size(), other.size());
    Arrays.sort(all);
    return new Group(
        all, plus, german + other.german, Math.min(first, other.first), Math.max(last, other.last));
  }
}
