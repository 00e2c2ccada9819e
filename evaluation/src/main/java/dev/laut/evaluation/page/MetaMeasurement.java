package dev.laut.evaluation.page;

import dev.laut.evaluation.measure.Case;
import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Measurement;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Title, date and authors against a {@code gold.json} of pages; agrees with {@code score_meta.py}.
 * A record belongs to the page whose id is the file name of its {@code page.location}.
 */
public final class MetaMeasurement implements Measurement {

  private static final JsonObject NOTHING = JsonObject.parse("{}");

  private final GoldPages gold;

  public MetaMeasurement(GoldFile file) {
    gold = new GoldPages(file);
  }

  @Override
  public List<Page> inputs() {
    return gold.inputs();
  }

  @Override
  public List<String> records(List<Reading> readings) {
    return readings.stream().map(GoldPages::record).toList();
  }

  @Override
  public Outcome compare(List<JsonObject> records) {
    Map<String, JsonObject> byName = new HashMap<>();
    records.forEach(record -> byName.put(fileName(record), record));
    List<MetaCounts> pages = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    int found = 0;
    for (Map.Entry<String, JsonObject> entry : gold.entries().entrySet()) {
      JsonObject record = byName.getOrDefault(entry.getKey(), NOTHING);
      found += record == NOTHING ? 0 : 1;
      JsonObject article = record.has("article") ? record.object("article") : NOTHING;
      MetaCounts page = MetaCounts.of(entry.getValue(), article);
      pages.add(page);
      cases.add(new Case(entry.getKey(), page.score(), page.show(entry.getValue(), article)));
    }
    List<Figure> figures = MetaCounts.figures(pages);
    figures.add(Figure.count("pages", pages.size()));
    figures.add(Figure.count("found", found));
    return new Outcome(figures, cases);
  }

  private static String fileName(JsonObject record) {
    String location = record.object("page").text("location");
    String name = location.substring(location.lastIndexOf('/') + 1);
    return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
  }
}
