package dev.laut.evaluation.stream;

import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Rates;
import dev.laut.evaluation.story.Grouping;
import dev.laut.evaluation.stream.ToldStories.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * How well told stories agree with what the generator meant by its articles. One that no story
 * tells is lost: it is counted, and stands alone.
 *
 * @param meant the story of each article, in the order of arrival
 * @param copied who copied from whom
 */
record Agreement(SequencedMap<String, String> meant, List<Link> copied, ToldStories told) {

  /** Before the id of a lost article, the name of its story; no story's id begins so. */
  private static final String ALONE = "lost:";

  List<Figure> figures() {
    Map<String, String> storyOf = told.storyOf();
    List<String> lost = meant.keySet().stream().filter(id -> !storyOf.containsKey(id)).toList();
    lost.forEach(article -> storyOf.put(article, ALONE + article));
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("lost", lost.size()));
    figures.addAll(Grouping.of(meant, storyOf).bcubed().figures("bcubed"));
    figures.addAll(copies().figures("copies"));
    figures.add(Figure.share("documents.off", documentsOff()));
    return figures;
  }

  private Rates copies() {
    Set<Link> found = new HashSet<>(told.copies());
    Set<Link> gold = new HashSet<>(copied);
    int hits = (int) gold.stream().filter(found::contains).count();
    return Rates.of(hits, found.size(), gold.size());
  }

  /**
   * By what part the number of independent documents of a story, those that copied nothing, is off;
   * the mean over the stories meant.
   */
  private double documentsOff() {
    Map<String, Integer> gold = independent(copied);
    Map<String, Integer> found = independent(told.copies());
    double off = 0;
    for (Map.Entry<String, Integer> story : gold.entrySet()) {
      int counted = found.getOrDefault(story.getKey(), 0);
      off += (double) Math.abs(counted - story.getValue()) / story.getValue();
    }
    return off / gold.size();
  }

  private Map<String, Integer> independent(List<Link> links) {
    Set<String> takers = new HashSet<>();
    links.forEach(link -> takers.add(link.dst()));
    Map<String, Integer> independent = new HashMap<>();
    meant.forEach((article, story) ->
        independent.merge(story, takers.contains(article) ? 0 : 1, Integer::sum));
    return independent;
  }
}
