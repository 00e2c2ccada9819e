package dev.laut.evaluation.chain;

import dev.laut.evaluation.measure.Case;
import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Inputs;
import dev.laut.evaluation.measure.Measurement;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.json.JsonObject;
import dev.laut.model.json.ReadingWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Statements, chains, hedges, headlines and quantities against an {@code articles.jsonl} of {@code
 * chains}; agrees with {@code score_chains.py}. A record is the Reading record.
 */
public final class ChainMeasurement implements Measurement {

  private final GoldFile file;
  private final Map<String, JsonObject> gold;

  public ChainMeasurement(GoldFile file) {
    this.file = file;
    gold = GoldFile.byId(file.records());
  }

  @Override
  public List<Page> inputs() {
    return Inputs.verbatim(file, List.copyOf(gold.values()));
  }

  @Override
  public List<String> records(List<Reading> readings) {
    return readings.stream().map(ReadingWriter::line).toList();
  }

  @Override
  public Outcome compare(List<JsonObject> records) {
    Map<String, JsonObject> found = GoldFile.byId(records);
    ChainTally tally = new ChainTally();
    List<Case> cases = new ArrayList<>();
    List<Comparison> comparisons = new ArrayList<>();
    for (Map.Entry<String, JsonObject> entry : gold.entrySet()) {
      JsonObject article = entry.getValue();
      String text = article.text("text");
      Marking given = Marking.ofReading(found.get(entry.getKey()), text);
      Comparison comparison = Comparison.of(Marking.ofGold(article), given);
      tally.add(comparison);
      comparisons.add(comparison);
      cases.add(
          new Case(
              entry.getKey(),
              comparison.score(),
              comparison.show(String.valueOf(article.string("title")), text),
              comparison.errors()));
    }
    return new Outcome(tally.figures(), cases, places -> figures(comparisons, places));
  }

  private static List<Figure> figures(List<Comparison> comparisons, int[] places) {
    ChainTally tally = new ChainTally();
    for (int place : places) {
      tally.add(comparisons.get(place));
    }
    return tally.figures();
  }
}
