package dev.laut.evaluation.page;

import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Rates;
import dev.laut.model.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of text that must be in the article ({@code with}) or must not ({@code without}): the
 * measure of trafilatura's own evaluation.
 */
final class Snippets implements BodyGold {

  @Override
  public PageCounts compare(JsonObject gold, String text) {
    String found = Blanks.squeeze(text);
    List<String> with = gold.strings("with");
    List<String> without = gold.strings("without");
    int hits = with.size() - absent(with, found).size();
    int avoided = absent(without, found).size();
    return new PageCounts(hits, without.size() - avoided, with.size() - hits, avoided, false);
  }

  private static List<String> absent(List<String> snippets, String found) {
    return snippets.stream().filter(each -> !found.contains(Blanks.squeeze(each))).toList();
  }

  @Override
  public List<Figure> figures(List<PageCounts> pages) {
    int hits = pages.stream().mapToInt(PageCounts::hits).sum();
    int extra = pages.stream().mapToInt(PageCounts::extra).sum();
    int missed = pages.stream().mapToInt(PageCounts::missed).sum();
    int avoided = pages.stream().mapToInt(PageCounts::avoided).sum();
    Rates rates = new Rates(Mean.ratio(hits, hits + extra), Mean.ratio(hits, hits + missed));
    return List.of(
        Figure.share("f1", rates.f1()),
        Figure.share("precision", rates.precision()),
        Figure.share("recall", rates.recall()),
        Figure.share("accuracy", Mean.ratio(hits + avoided, hits + avoided + extra + missed)),
        Figure.share("macro_f1", Mean.of(pages, PageCounts::f1)),
        Figure.share("perfect_pages", Mean.of(pages, Snippets::perfect)),
        Figure.count("tp", hits),
        Figure.count("fp", extra),
        Figure.count("fn", missed),
        Figure.count("tn", avoided));
  }

  private static double perfect(PageCounts page) {
    return page.extra() == 0 && page.missed() == 0 ? 1 : 0;
  }

  @Override
  public List<String> show(JsonObject gold, String text) {
    String found = Blanks.squeeze(text);
    List<String> lines = new ArrayList<>();
    absent(gold.strings("with"), found).forEach(each -> lines.add("missed [" + each + "]"));
    List<String> leaked = new ArrayList<>(gold.strings("without"));
    leaked.removeAll(absent(gold.strings("without"), found));
    leaked.forEach(each -> lines.add("extra  [" + each + "]"));
    return lines;
  }
}
