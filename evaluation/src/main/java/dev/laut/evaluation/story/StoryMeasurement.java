package dev.laut.evaluation.story;

import dev.laut.evaluation.measure.Case;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Inputs;
import dev.laut.evaluation.measure.Measurement;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Stories with copies, claims, changes and origins against the {@code articles.jsonl} and {@code
 * stories.jsonl} of {@code chains}; agrees with {@code score_chains.py}. A record is the Story
 * record.
 */
public final class StoryMeasurement implements Measurement {

  private final GoldFile file;
  private final SequencedMap<String, JsonObject> articles;
  private final List<ToldStory> gold;

  public StoryMeasurement(GoldFile file) {
    this.file = file;
    articles = GoldFile.byId(file.records());
    Map<String, String> texts = new HashMap<>();
    articles.forEach((id, json) -> texts.put(id, json.text("text")));
    gold =
        GoldFile.read(file.beside("stories.jsonl"), "").records().stream()
            .map(json -> ToldStory.ofGold(json, texts))
            .toList();
  }

  @Override
  public List<Page> inputs() {
    return Inputs.verbatim(file, List.copyOf(articles.values()));
  }

  @Override
  public List<String> records(List<Reading> readings) {
    return StoryRecords.of(readings);
  }

  @Override
  public Outcome compare(List<JsonObject> records) {
    List<ToldStory> found = records.stream().map(ToldStory::of).toList();
    StoryTally tally = new StoryTally(List.copyOf(articles.keySet()), gold, found);
    List<Case> cases = tally.cases();
    return new Outcome(tally.figures(), cases);
  }
}
