package dev.laut.analysis.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what happens to stories. */
final class Changes {

  private final Set<String> changed = new TreeSet<>();
  private final Map<String, String> merged = new TreeMap<>();

  void changed(String story) {
    changed.add(story);
  }

  void merged(String gone, String into) {
    changed.remove(gone);
    changed.add(into);
    merged.replaceAll((former, heir) -> heir.equals(gone) ? into : heir);
    merged.put(gone, into);
  }

  /** Takes back all that was said of a story. */
  void neverWas(String story) {
    changed.remove(story);
    merged.remove(story);
  }

  void add(StoryUpdate update) {
    update.changed().forEach(this::changed);
    update.merged().forEach(this::merged);
  }

  Set<String> touched() {
    return changed;
  }

  List<String> gone() {
    return List.copyOf(merged.keySet());
  }

  StoryUpdate update() {
    return changed.isEmpty() && merged.isEmpty()
        ? StoryUpdate.NONE
        : new StoryUpdate(changed, merged);
  }
}
