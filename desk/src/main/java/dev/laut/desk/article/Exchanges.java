package dev.laut.desk.article;

import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.Reading;
import dev.laut.model.Shelf;
import dev.laut.model.Span;
import dev.laut.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in an article's story what it has in common with others. */
final class Exchanges {

  private static final int MOST = 12;
  private static final int MOST_PASSAGES = 20;

  private final Shelf shelf;

  Exchanges(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Those with the greatest share first. */
  List<Exchange> of(ArticleReading reading, Story story) {
    List<Copy> copies =
        story.copies().stream()
            .filter(copy -> copy.src().equals(reading.id()) || copy.dst().equals(reading.id()))
            .sorted(Comparator.comparingDouble(Copy::share).reversed())
            .limit(MOST)
            .toList();
    Map<String, ArticleReading> others = others(reading, copies);
    List<Exchange> exchanges = new ArrayList<>();
    for (Copy copy : copies) {
      boolean taken = copy.dst().equals(reading.id());
      ArticleReading other = others.get(taken ? copy.src() : copy.dst());
      if (other != null) {
        exchanges.add(exchange(reading, other, taken, copy));
      }
    }
    return exchanges;
  }

  private Map<String, ArticleReading> others(ArticleReading reading, List<Copy> copies) {
    List<String> ids =
        copies.stream()
            .map(copy -> copy.dst().equals(reading.id()) ? copy.src() : copy.dst())
            .toList();
    Map<String, ArticleReading> others = new HashMap<>();
    for (Reading each : shelf.readings(ids, Long.MAX_VALUE)) {
      if (each instanceof ArticleReading other) {
        others.put(other.id(), other);
      }
    }
    return others;
  }

  private static Exchange exchange(
      ArticleReading reading, ArticleReading other, boolean taken, Copy copy) {
    List<Exchange.Pair> pairs = new ArrayList<>();
    for (Copy.Passage passage : copy.passages()) {
      if (pairs.size() < MOST_PASSAGES) {
        Span here = taken ? passage.dst() : passage.src();
        Span there = taken ? passage.src() : passage.dst();
        pairs.add(
            new Exchange.Pair(
                words(reading.article().text(), here), words(other.article().text(), there)));
      }
    }
    return new Exchange(other, taken, copy.share(), pairs);
  }

  /** Passages count code points; a text that has changed since may be shorter than they say. */
  private static String words(String text, Span points) {
    int count = text.codePointCount(0, text.length());
    int begin = text.offsetByCodePoints(0, Math.min(count, points.begin()));
    int end = text.offsetByCodePoints(0, Math.min(count, points.end()));
    return text.substring(begin, end);
  }
}
