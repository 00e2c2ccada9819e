package dev.laut.analysis.story;

import dev.laut.model.ContentId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stories that kept articles are in, by their ids. No id is given twice while it stands for a
 * story or leads on to one.
 */
final class HeldStories {

  private final Map<String, Held> open = new LinkedHashMap<>();
  private final Map<String, Held> closed = new HashMap<>();
  private final Set<String> formerIds = new HashSet<>();
  private long made;

  /** A new story without articles. */
  Held found(Profile founder) {
    String id = ContentId.of("story", founder.id(), founder.digest());
    for (int again = 2; open.containsKey(id) || formerIds.contains(id); again++) {
      id = ContentId.of("story", founder.id(), founder.digest(), Integer.toString(again));
    }
    Held story = new Held(id, made++);
    open.put(id, story);
    return story;
  }

  /** The story, also one that closed since {@link #letGo}. */
  Optional<Held> get(String id) {
    return Optional.ofNullable(open.getOrDefault(id, closed.get(id)));
  }

  /** Those that are not closed. */
  Collection<Held> all() {
    return open.values();
  }

  /** Merges a story into another one, which its id leads on to. */
  void end(Held story, Held heir) {
    heir.inherit(story);
    formerIds.add(story.id);
    open.remove(story.id);
  }

  /** Forgets an id that nobody saw, and that led on to {@code heir}. */
  void forgetFormer(String id, Held heir) {
    formerIds.remove(id);
    heir.formerly.remove(id);
  }

  /** Closes the stories all of whose articles are forgotten. */
  void closeEmpty() {
    for (Held story : List.copyOf(open.values())) {
      if (story.members.isEmpty()) {
        closed.put(story.id, open.remove(story.id));
      }
    }
    formerIds.clear();
    open.values().forEach(story -> formerIds.addAll(story.formerly));
  }

  /** Lets go of the stories that closed: what they were in the end has been told. */
  void letGo() {
    closed.clear();
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(made);
    out.writeInt(open.size());
    for (Held story : open.values()) {
      story.write(out);
    }
  }

  static HeldStories read(DataInput in) throws IOException {
    HeldStories read = new HeldStories();
    read.made = in.readLong();
    for (int k = in.readInt(); k > 0; k--) {
      Held story = Held.read(in);
      read.open.put(story.id, story);
      read.formerIds.addAll(story.formerly);
    }
    return read;
  }
}
