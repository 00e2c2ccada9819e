package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of folding some more readings; kept wholly or not at all.
 *
 * @param from the {@link Arrival#position} behind which this step began
 * @param to the position of the last reading that was folded
 * @param stories those that are new or changed
 * @param gone ids of stories that are no more: merged into others, which name them in {@link
 *     Story#formerly}
 * @param mark tells whether a fold that went the same way by itself ended where this one did
 * @param state after the step, or null where an earlier state does: what arrived since can be
 *     folded again
 */
public record FoldStep(
    long from,
    long to,
    List<Told> stories,
    List<String> gone,
    long mark,
    @Nullable FoldState state) {

  /** A story and its line. */
  public record Told(Story story, StoryLine line) {}

  /**
   * @throws IllegalArgumentException if the step goes back, or its state is that of another place
   */
  public FoldStep {
    stories = List.copyOf(stories);
    gone = List.copyOf(gone);
    if (to < from) {
      throw new IllegalArgumentException("a fold cannot go from %d back to %d".formatted(from, to));
    }
    if (state != null && state.position() != to) {
      throw new IllegalArgumentException(
          "a step to %d cannot have the state of %d".formatted(to, state.position()));
    }
  }

  /** A step that ends in {@code state}. */
  public FoldStep(long from, List<Told> stories, List<String> gone, FoldState state) {
    this(from, state.position(), stories, gone, 0, state);
  }
}
