package dev.laut.desk.story;

import dev.laut.model.ArticleReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws articles as one box that have it all from the same, in the same way, and from which nobody
 * has it: forty copies of one agency report are one edge, not forty.
 *
 * @param tellers articles and crowds of them, by the time of the first
 */
record Crowds(List<Node> tellers, List<Link> links) {

  /** So many alike stay boxes of their own. */
  private static final int MOST_ALONE = 3;

  /** From whom, and what shows it. */
  private record Way(Node from, Evidence evidence) {}

  /**
   * @param readings by time
   */
  static Crowds of(List<Link> links, List<ArticleReading> readings) {
    Set<Node> givers = new HashSet<>();
    Map<Node, Set<Way>> ways = new HashMap<>();
    for (Link link : links) {
      givers.add(link.from());
      ways.computeIfAbsent(link.to(), any -> new HashSet<>())
          .add(new Way(link.from(), link.evidence()));
    }
    Map<Set<Way>, List<ArticleReading>> alike = new LinkedHashMap<>();
    for (ArticleReading reading : readings) {
      Node node = new Node.Told(reading);
      if (!givers.contains(node)) {
        alike
            .computeIfAbsent(ways.getOrDefault(node, Set.of()), any -> new ArrayList<>())
            .add(reading);
      }
    }
    Map<Node, Node> crowds = new HashMap<>();
    for (List<ArticleReading> group : alike.values()) {
      if (group.size() > MOST_ALONE) {
        Node.Many many = new Node.Many(group);
        group.forEach(reading -> crowds.put(new Node.Told(reading), many));
      }
    }
    return folded(links, readings, crowds);
  }

  private static Crowds folded(
      List<Link> links, List<ArticleReading> readings, Map<Node, Node> crowds) {
    Set<Node> tellers = new LinkedHashSet<>();
    for (ArticleReading reading : readings) {
      Node node = new Node.Told(reading);
      tellers.add(crowds.getOrDefault(node, node));
    }
    Set<Link> fewer = new LinkedHashSet<>();
    for (Link link : links) {
      Node crowd = crowds.get(link.to());
      // What each of them says in its own words stands in the table of articles.
      fewer.add(crowd == null ? link : new Link(link.from(), crowd, link.evidence(), ""));
    }
    return new Crowds(List.copyOf(tellers), List.copyOf(fewer));
  }
}
