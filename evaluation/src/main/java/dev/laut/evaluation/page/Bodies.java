package dev.laut.evaluation.page;

import dev.laut.evaluation.measure.Excerpt;
import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Rates;
import dev.laut.model.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Whole article bodies: the measure of the scrapinghub article extraction benchmark. */
final class Bodies implements BodyGold {

  private static final int SHOWN = 200;

  @Override
  public PageCounts compare(JsonObject gold, String text) {
    Runs expected = Runs.of(body(gold));
    Runs found = Runs.of(text);
    int shared = expected.shared(found);
    return new PageCounts(
        shared,
        found.total() - shared,
        expected.total() - shared,
        0,
        expected.words().equals(found.words()));
  }

  private static String body(JsonObject gold) {
    String body = gold.string("articleBody");
    return body == null ? "" : body;
  }

  @Override
  public List<Figure> figures(List<PageCounts> pages) {
    Rates macro =
        new Rates(
            Mean.of(
                pages.stream().filter(page -> page.found() > 0).toList(),
                page -> Mean.ratio(page.hits(), page.found())),
            Mean.of(
                pages.stream().filter(page -> page.expected() > 0).toList(),
                page -> Mean.ratio(page.hits(), page.expected())));
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.share("f1", macro.f1()));
    add(figures, "macro", macro, false);
    add(figures, "micro", scaled(pages), true);
    add(figures, "pooled", pooled(pages), true);
    figures.add(Figure.share("mean_page_f1", Mean.of(pages, PageCounts::f1)));
    figures.add(Figure.share("accuracy", Mean.of(pages, page -> page.same() ? 1 : 0)));
    return figures;
  }

  private static void add(List<Figure> figures, String name, Rates rates, boolean f1) {
    figures.add(Figure.share(name + "_precision", rates.precision()));
    figures.add(Figure.share(name + "_recall", rates.recall()));
    if (f1) {
      figures.add(Figure.share(name + "_f1", rates.f1()));
    }
  }

  /** Every page weighs the same. */
  private static Rates scaled(List<PageCounts> pages) {
    double hits = 0;
    double extra = 0;
    double missed = 0;
    for (PageCounts page : pages) {
      int weight = page.hits() + page.extra() + page.missed();
      hits += Mean.ratio(page.hits(), weight);
      extra += Mean.ratio(page.extra(), weight);
      missed += Mean.ratio(page.missed(), weight);
    }
    return new Rates(Mean.ratio(hits, hits + extra), Mean.ratio(hits, hits + missed));
  }

  /** Every run weighs the same. */
  private static Rates pooled(List<PageCounts> pages) {
    int hits = sum(pages, PageCounts::hits);
    return new Rates(
        Mean.ratio(hits, sum(pages, PageCounts::found)),
        Mean.ratio(hits, sum(pages, PageCounts::expected)));
  }

  private static int sum(List<PageCounts> pages, ToIntFunction<PageCounts> of) {
    return pages.stream().mapToInt(of).sum();
  }

  @Override
  public List<String> show(JsonObject gold, String text) {
    List<String> lines = new ArrayList<>();
    Runs expected = Runs.of(body(gold));
    Runs found = Runs.of(text);
    expected.without(found).forEach(run -> lines.add("missed [" + Excerpt.cut(run, SHOWN) + "]"));
    found.without(expected).forEach(run -> lines.add("extra  [" + Excerpt.cut(run, SHOWN) + "]"));
    return lines;
  }
}
