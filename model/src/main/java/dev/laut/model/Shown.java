package dev.laut.model;

import dev.laut.model.FoldStep.Told;
import java.util.List;
import java.util.Map;

/**
 * What people's corrections make of the stories that were found; laid over them, they stay as they
 * are.
 *
 * @param stories that differ from what was found, those that people split off too
 * @param leads ids that lead to another story as long as they are no story themselves: of a story
 *     that people merged, or of one that they split off, to the one that it came from
 */
public record Shown(List<Told> stories, Map<String, String> leads) {

  /** Everything as it was found. */
  public static final Shown AS_FOUND = new Shown(List.of(), Map.of());

  public Shown {
    stories = List.copyOf(stories);
    leads = Map.copyOf(leads);
  }
}
