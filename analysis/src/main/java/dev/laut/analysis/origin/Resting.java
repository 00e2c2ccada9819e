package dev.laut.analysis.origin;

import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Link;
import dev.laut.model.Place;
import dev.laut.model.Span;
import dev.laut.model.StepKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which articles of a story rest on which without saying so in a sentence: a link in the body leads
 * to the other one, or a credit line names the agency whose report is in the story.
 */
final class Resting {

  private final List<ArticleReading> articles;
  private final List<OutletName> outlets;
  private final Map<String, Integer> byAddress = new HashMap<>();

  /**
   * @param model number of the article that another rests on
   * @param places the words of the link or credit line; none where the line is outside the text
   */
  record Rest(StepKind kind, int model, List<Place> places) {}

  Resting(List<ArticleReading> articles, List<OutletName> outlets) {
    this.articles = articles;
    this.outlets = outlets;
    for (int i = 0; i < articles.size(); i++) {
      for (String url : Addresses.of(articles.get(i))) {
        byAddress.putIfAbsent(url, i);
      }
    }
  }

  /** What article {@code number} rests on: links first. */
  List<Rest> of(int number) {
    List<Rest> rests = new ArrayList<>();
    ArticleReading reading = articles.get(number);
    Article article = reading.article();
    for (Link link : article.links()) {
      Integer model = byAddress.get(Addresses.of(link.url()));
      if (model != null && model != number) {
        Place words = Place.of(reading.id(), article.text(), link.span());
        rests.add(new Rest(StepKind.LINK, model, List.of(words)));
      }
    }
    for (String credit : article.credits()) {
      OutletName agency = OutletName.of(credit);
      for (int model = 0; model < articles.size(); model++) {
        if (model != number && outlets.get(model).same(agency)) {
          rests.add(new Rest(StepKind.CREDIT, model, words(reading, credit)));
          break;
        }
      }
    }
    return rests;
  }

  /** The last words of the text that name the agency: credit lines stand at the end. */
  private static List<Place> words(ArticleReading reading, String credit) {
    String text = reading.article().text();
    int at = text.lastIndexOf(credit);
    return at < 0
        ? List.of()
        : List.of(Place.of(reading.id(), text, new Span(at, at + credit.length())));
  }
}
