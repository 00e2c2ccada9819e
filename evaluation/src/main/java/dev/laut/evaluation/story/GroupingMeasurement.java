package dev.laut.evaluation.story;

import dev.laut.analysis.Models;
import dev.laut.analysis.Pipeline;
import dev.laut.evaluation.measure.Case;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Inputs;
import dev.laut.evaluation.measure.Measurement;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.model.ArticleReading;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.json.JsonObject;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which articles tell the same; agrees with {@code score_stories.py}. The gold has one article a
 * line, with its {@code story}; where it has none, a {@code stories.jsonl} lies beside it.
 *
 * <p>A record is a Story record, or {@code {"id", "story"}} of one article. An article without a
 * story counts as one of its own.
 */
public final class GroupingMeasurement implements Measurement {

  private final GoldFile file;
  private final SequencedMap<String, JsonObject> articles;
  private final SequencedMap<String, String> gold;

  public GroupingMeasurement(GoldFile file) {
    this.file = file;
    articles = GoldFile.byId(file.records());
    gold = gold(file, articles);
  }

  private static SequencedMap<String, String> gold(
      GoldFile file, SequencedMap<String, JsonObject> articles) {
    Map<String, String> beside =
        Files.exists(file.beside("stories.jsonl"))
            ? storyOf(GoldFile.read(file.beside("stories.jsonl"), "").records())
            : Map.of();
    SequencedMap<String, String> gold = new LinkedHashMap<>();
    articles.forEach((id, json) -> {
      String story = json.has("story") ? json.text("story") : beside.get(id);
      if (story == null) {
        throw new IllegalArgumentException(
            "%s: article %s has no story".formatted(file.path(), id));
      }
      gold.put(id, story);
    });
    return gold;
  }

  /**
   * The topic of each article: what stories that look alike have in common.
   *
   * @throws IllegalArgumentException if the gold tells no topics
   */
  SequencedMap<String, String> topics() {
    SequencedMap<String, String> topics = new LinkedHashMap<>();
    articles.forEach((id, json) -> {
      if (!json.has("topic")) {
        throw new IllegalArgumentException(
            "%s: article %s has no topic".formatted(file.path(), id));
      }
      topics.put(id, json.text("topic"));
    });
    return topics;
  }

  /** The story of each article. */
  SequencedMap<String, String> gold() {
    return gold;
  }

  /** The articles, read by Laut without models learned from non-commercial data. */
  List<ArticleReading> readings() {
    Pipeline pipeline = new Pipeline(Models.FREE);
    return inputs().parallelStream()
        .map(pipeline::read)
        .filter(ArticleReading.class::isInstance)
        .map(ArticleReading.class::cast)
        .toList();
  }

  @Override
  public List<Page> inputs() {
    List<Page> inputs = new ArrayList<>();
    for (JsonObject json : articles.values()) {
      inputs.add(
          json.has("sentences")
              ? Inputs.verbatim(file, json, String.join("\n", json.strings("sentences")))
              : Inputs.verbatim(file, json, json.text("text")));
    }
    return inputs;
  }

  @Override
  public List<String> records(List<Reading> readings) {
    return StoryRecords.of(readings);
  }

  @Override
  public Outcome compare(List<JsonObject> records) {
    Map<String, String> told = storyOf(records);
    Map<String, String> found = new HashMap<>();
    gold.forEach((id, story) -> {
      @Nullable String group = told.get(id);
      found.put(id, group == null ? "alone " + id : "told " + group);
    });
    return new Outcome(Grouping.of(gold, found).figures(), cases(found));
  }

  private static Map<String, String> storyOf(List<JsonObject> records) {
    Map<String, String> storyOf = new HashMap<>();
    for (JsonObject record : records) {
      List<String> members =
          record.has("articles") ? record.strings("articles") : List.of(record.text("id"));
      @Nullable String story = record.string("story");
      if (story != null) {
        members.forEach(article -> storyOf.put(article, story));
      }
    }
    return storyOf;
  }

  /** One case for each gold story: how its articles were spread, and who else is there. */
  private List<Case> cases(Map<String, String> found) {
    Map<String, List<String>> members = new TreeMap<>();
    found.forEach((id, group) -> members.computeIfAbsent(group, key -> new ArrayList<>()).add(id));
    Map<String, SequencedMap<String, Integer>> spread = new LinkedHashMap<>();
    gold.forEach((id, story) ->
        spread
            .computeIfAbsent(story, key -> new LinkedHashMap<>())
            .merge(String.valueOf(found.get(id)), 1, Integer::sum));
    List<Case> cases = new ArrayList<>();
    spread.forEach((story, groups) -> {
      List<String> lines = new ArrayList<>();
      groups.forEach((group, size) -> {
        List<String> strangers =
            members.getOrDefault(group, List.of()).stream()
                .filter(id -> !story.equals(gold.get(id)))
                .map(id -> gold.get(id) + ":" + id)
                .sorted()
                .toList();
        if (groups.size() > 1 || !strangers.isEmpty()) {
          lines.add(
              "%d in %s%s"
                  .formatted(size, group, strangers.isEmpty() ? "" : ", with " + strangers));
        }
      });
      cases.add(new Case(story, 1.0 / (1 + lines.size()), lines));
    });
    return cases;
  }
}
