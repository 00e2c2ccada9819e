package dev.laut.analysis.story;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an article did to the stories.
 *
 * @param changed ids of stories that are new or have other articles than before, ascending
 * @param merged ids of stories that are no more, each with the id of the story that has most of its
 *     articles
 */
public record StoryUpdate(Set<String> changed, Map<String, String> merged) {

  /** Nothing changed. */
  public static final StoryUpdate NONE = new StoryUpdate(Set.of(), Map.of());

  public StoryUpdate {
    changed = new TreeSet<>(changed);
    merged = new TreeMap<>(merged);
  }
}
