package dev.laut.analysis.origin;

import java.util.Set;

/**
 * What a story's claims show of its sources, all numbered as in {@link Cast#origin}.
 *
 * @param carried whose claims several articles carry
 * @param changing who deny, confirm or take back what others said
 * @param evading who say nothing but that they say nothing
 */
public record Standing(Set<Integer> carried, Set<Integer> changing, Set<Integer> evading) {

  public Standing {
    carried = Set.copyOf(carried);
    changing = Set.copyOf(changing);
    evading = Set.copyOf(evading);
  }
}
