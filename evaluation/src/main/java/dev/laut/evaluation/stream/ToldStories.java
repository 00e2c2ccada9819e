package dev.laut.evaluation.stream;

import dev.laut.model.ContentId;
import dev.laut.model.Copy;
import dev.laut.model.FoldStep;
import dev.laut.model.Story;
import dev.laut.model.json.StoryWriter;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The last state of each story that a fold told: what a ledger would show. */
final class ToldStories {

  /** A copy without its passages. */
  record Link(String src, String dst) {}

  /**
   * @param digest of the story's record
   */
  private record Last(String digest, List<String> articles, List<Link> copies) {}

  private final Map<String, Last> stories = new TreeMap<>();

  void take(FoldStep step) {
    step.gone().forEach(stories::remove);
    for (FoldStep.Told told : step.stories()) {
      Story story = told.story();
      stories.put(
          story.id(),
          new Last(
              ContentId.digest(StoryWriter.line(story).getBytes(StandardCharsets.UTF_8)),
              story.articles(),
              story.copies().stream().map(ToldStories::link).toList()));
    }
  }

  private static Link link(Copy copy) {
    return new Link(copy.src(), copy.dst());
  }

  int size() {
    return stories.size();
  }

  /** The story of each article that was told. */
  Map<String, String> storyOf() {
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach((id, last) -> last.articles().forEach(article -> storyOf.put(article, id)));
    return storyOf;
  }

  List<Link> copies() {
    return stories.values().stream().flatMap(last -> last.copies().stream()).toList();
  }

  /** Equal for equal stories, every word of their records included. */
  String digest() {
    StringBuilder all = new StringBuilder();
    stories.forEach((id, last) -> all.append(id).append(' ').append(last.digest()).append('\n'));
    return ContentId.digest(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(stories.size());
    for (Map.Entry<String, Last> entry : stories.entrySet()) {
      Last last = entry.getValue();
      out.writeUTF(entry.getKey());
      out.writeUTF(last.digest());
      out.writeInt(last.articles().size());
      for (String article : last.articles()) {
        out.writeUTF(article);
      }
      out.writeInt(last.copies().size());
      for (Link copy : last.copies()) {
        out.writeUTF(copy.src());
        out.writeUTF(copy.dst());
      }
    }
  }

  static ToldStories read(DataInput in) throws IOException {
    ToldStories read = new ToldStories();
    for (int k = in.readInt(); k > 0; k--) {
      String id = in.readUTF();
      String digest = in.readUTF();
      List<String> articles = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        articles.add(in.readUTF());
      }
      List<Link> copies = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        copies.add(new Link(in.readUTF(), in.readUTF()));
      }
      read.stories.put(id, new Last(digest, articles, copies));
    }
    return read;
  }
}
