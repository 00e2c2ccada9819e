package dev.laut.model;

import java.util.List;

/**
 * What came of folding some more readings; kept wholly or not at all.
 *
 * @param from the position of the state that this step began with
 * @param stories those that are new or changed
 * @param gone ids of stories that are no more: merged into others, which name them in {@link
 *     Story#formerly}
 * @param state after the step
 */
public record FoldStep(long from, List<Told> stories, List<String> gone, FoldState state) {

  /** A story and its line. */
  public record Told(Story story, StoryLine line) {}

  /**
   * @throws IllegalArgumentException if the step goes back
   */
  public FoldStep {
    stories = List.copyOf(stories);
    gone = List.copyOf(gone);
    if (state.position() < from) {
      throw new IllegalArgumentException(
          "a fold cannot go from %d back to %d".formatted(from, state.position()));
    }
  }
}
