package dev.laut.model;

import java.util.List;

/**
 * How many sources that do not depend on one another stand behind something: a range, since some
 * cannot be told apart, and the reasons for it.
 *
 * @param low fewest that it can be
 * @param high most that it can be
 * @param list the candidates, between {@code low} and {@code high} of them
 * @param steps what made two one, what was left out, and what widened the range, in the order in
 *     which a person would want to read it
 */
public record Origins(int low, int high, List<Origin> list, List<Step> steps) {

  public static final Origins NONE = new Origins(0, 0, List.of(), List.of());

  /**
   * @throws IllegalArgumentException if the range is none or the list does not fit it
   */
  public Origins {
    list = List.copyOf(list);
    steps = List.copyOf(steps);
    if (low < 0 || high < low) {
      throw new IllegalArgumentException("origins %d-%d are no range".formatted(low, high));
    }
    if (list.size() < low || list.size() > high) {
      throw new IllegalArgumentException(
          "%d origins listed, not between %d and %d".formatted(list.size(), low, high));
    }
  }
}
