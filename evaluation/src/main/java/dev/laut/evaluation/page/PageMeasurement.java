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
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The text of articles against a {@code gold.json} of pages; agrees with {@code score_pages.py}.
 */
public final class PageMeasurement implements Measurement {

  private final GoldPages gold;
  private final BodyGold kind;

  public PageMeasurement(GoldFile file) {
    gold = new GoldPages(file);
    kind = BodyGold.of(gold.entries().values().iterator().next());
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
    return compare(records, id -> true);
  }

  /** As {@link #compare(List)}, over the pages that are {@code counted} by their ids. */
  public Outcome compare(List<JsonObject> records, Predicate<String> counted) {
    Map<String, JsonObject> found = GoldFile.byId(records);
    List<PageCounts> pages = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    int empty = 0;
    for (Map.Entry<String, JsonObject> entry : gold.entries().entrySet()) {
      if (!counted.test(entry.getKey())) {
        continue;
      }
      String text = text(found.get(entry.getKey()));
      PageCounts page = kind.compare(entry.getValue(), text);
      empty += Blanks.squeeze(text).isEmpty() ? 1 : 0;
      pages.add(page);
      cases.add(new Case(entry.getKey(), page.f1(), kind.show(entry.getValue(), text)));
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("pages", pages.size()));
    figures.add(Figure.count("empty", empty));
    figures.addAll(kind.figures(pages));
    return new Outcome(figures, cases);
  }

  private static String text(@Nullable JsonObject record) {
    String text = record == null ? null : record.string("text");
    return text == null ? "" : text;
  }
}
