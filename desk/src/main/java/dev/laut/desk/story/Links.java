package dev.laut.desk.story;

import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.Origin;
import dev.laut.model.Place;
import dev.laut.model.Source;
import dev.laut.model.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws from a story who had it from whom. */
final class Links {

  private final Map<String, Node.Told> told = new LinkedHashMap<>();
  private final Map<String, Node.Told> byOutlet = new LinkedHashMap<>();
  private final Map<String, Node> carriers = new LinkedHashMap<>();
  private final Map<String, Copy> copies = new LinkedHashMap<>();
  private final Set<List<Object>> drawn = new HashSet<>();
  private final List<Link> links = new ArrayList<>();

  private Links(List<ArticleReading> readings) {
    for (ArticleReading reading : readings) {
      Node.Told node = new Node.Told(reading);
      told.put(reading.id(), node);
      if (reading.article().outlet() != null) {
        byOutlet.putIfAbsent(reading.article().outlet(), node);
      }
    }
  }

  /**
   * @param readings the articles to show, by date
   */
  static List<Link> of(Story story, List<Node.Start> starts, List<ArticleReading> readings) {
    Links links = new Links(readings);
    links.chooseCopies(story.copies());
    starts.forEach(links::spread);
    links.copies.values().forEach(links::copied);
    return List.copyOf(links.links);
  }

  /** Of all that an article copied from, the one that it took most from. */
  private void chooseCopies(List<Copy> all) {
    for (Copy copy : all) {
      if (told.containsKey(copy.src()) && told.containsKey(copy.dst())) {
        copies.merge(copy.dst(), copy, (a, b) -> b.share() > a.share() ? b : a);
      }
    }
  }

  private void spread(Node.Start start) {
    List<Node> way = way(start);
    for (int i = 1; i < way.size(); i++) {
      if (way.get(i) instanceof Node.Carrier) {
        add(way.get(i - 1), way.get(i), Evidence.INFERRED, "");
      }
    }
    for (String id : start.origin().articles()) {
      Node.Told node = told.get(id);
      if (node != null) {
        reach(way, node, words(start.origin(), id));
      }
    }
  }

  private void reach(List<Node> way, Node.Told node, @Nullable String words) {
    int at = way.indexOf(node);
    Node from = at > 0 ? way.get(at - 1) : way.getLast();
    if (words != null) {
      add(from, node, Evidence.NAMED, words);
    } else if (!copies.containsKey(node.reading().id())) {
      add(from, node, Evidence.INFERRED, "");
    }
  }

  /** The origin and all who carried it, in order. */
  private List<Node> way(Node.Start start) {
    List<Node> way = new ArrayList<>();
    way.add(start);
    for (Source source : start.origin().through()) {
      String name = Objects.requireNonNullElse(source.name(), source.kind().label());
      Node node = byOutlet.get(name);
      way.add(
          node != null ? node : carriers.computeIfAbsent(name, any -> new Node.Carrier(source)));
    }
    return way;
  }

  private void copied(Copy copy) {
    String share = "%d %%".formatted(Math.round(copy.share() * 100));
    Node.Told from = Objects.requireNonNull(told.get(copy.src()));
    Node.Told to = Objects.requireNonNull(told.get(copy.dst()));
    add(from, to, Evidence.COPIED, share);
  }

  private void add(Node from, Node to, Evidence evidence, String words) {
    List<Object> key = List.of(from, to, evidence);
    if (!from.equals(to) && drawn.add(key)) {
      links.add(new Link(from, to, evidence, words));
    }
  }

  private static @Nullable String words(Origin origin, String article) {
    return origin.places().stream()
        .filter(place -> place.article().equals(article))
        .map(Place::words)
        .findFirst()
        .orElse(null);
  }
}
