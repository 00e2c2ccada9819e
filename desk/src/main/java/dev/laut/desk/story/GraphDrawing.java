package dev.laut.desk.story;

import dev.laut.desk.web.Dates;
import dev.laut.desk.web.Urls;
import dev.laut.desk.web.Words;
import dev.laut.model.ArticleReading;
import dev.laut.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives every node a column and a row: the column one behind the last of those that it has it from,
 * the row by time; a source stands level with its first article.
 */
final class GraphDrawing {

  private static final int COLUMN = 348;
  private static final int ROW = 58;
  private static final int EDGE = 8;
  private static final int MOST_COLUMNS = 5;
  private static final int MOST_LETTERS = 22;
  private static final int MOST_WORDS = 20;
  private static final int MOST_BELOW = 30;

  private final Words words;
  private final List<Link> links;
  private final Map<Node, Integer> columns = new LinkedHashMap<>();
  private final Map<Node, Double> rows = new HashMap<>();
  private final Set<Node> reached = new HashSet<>();
  private final Set<List<Object>> taken = new HashSet<>();

  private GraphDrawing(Words words, List<Link> links) {
    this.words = words;
    this.links = links;
  }

  static Graph of(
      Words words, List<Node.Start> starts, List<Link> links, List<ArticleReading> readings) {
    Crowds crowds = Crowds.of(links, readings);
    GraphDrawing drawing = new GraphDrawing(words, crowds.links());
    starts.forEach(start -> drawing.columns.put(start, 0));
    crowds.links().forEach(link -> drawing.columns.putIfAbsent(link.from(), 1));
    crowds.tellers().forEach(teller -> drawing.columns.putIfAbsent(teller, 1));
    crowds.links().forEach(link -> drawing.reached.add(link.to()));
    drawing.layer();
    drawing.order(crowds.tellers());
    return drawing.graph();
  }

  /**
   * Moves nodes right until all stand behind those that they have it from; circles end at an edge.
   */
  private void layer() {
    for (int round = 0; round < MOST_COLUMNS; round++) {
      for (Link link : links) {
        int from = columns.getOrDefault(link.from(), 0);
        int to = columns.getOrDefault(link.to(), 1);
        columns.put(link.to(), Math.min(MOST_COLUMNS - 1, Math.max(to, from + 1)));
      }
    }
  }

  private void order(List<Node> tellers) {
    for (int i = 0; i < tellers.size(); i++) {
      rows.put(tellers.get(i), (double) i);
    }
    for (int column = MOST_COLUMNS - 1; column >= 0; column--) {
      int here = column;
      List<Node> rest =
          columns.keySet().stream()
              .filter(node -> columns.getOrDefault(node, 0) == here && !tellers.contains(node))
              .sorted(Comparator.comparingDouble(this::firstRow))
              .toList();
      double least = 0;
      for (Node node : rest) {
        double row = Math.max(least, firstRow(node));
        rows.put(node, row);
        least = row + 1;
      }
    }
  }

  private double firstRow(Node node) {
    return links.stream()
        .filter(link -> link.from().equals(node))
        .mapToDouble(link -> rows.getOrDefault(link.to(), 0.0))
        .min()
        .orElse(0);
  }

  private Graph graph() {
    List<Graph.Box> boxes = columns.keySet().stream().map(this::box).toList();
    List<Graph.Edge> edges = new ArrayList<>();
    links.forEach(link -> edges.add(edge(link)));
    int right = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    double bottom = rows.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return new Graph(
        right * COLUMN + Graph.BOX_WIDTH + 2 * EDGE,
        (int) (bottom * ROW) + Graph.BOX_HEIGHT + 2 * EDGE,
        boxes,
        edges);
  }

  private double x(Node node) {
    return EDGE + columns.getOrDefault(node, 0) * (double) COLUMN;
  }

  private double y(Node node) {
    return EDGE + rows.getOrDefault(node, 0.0) * ROW;
  }

  private Graph.Box box(Node node) {
    double x = x(node);
    double y = y(node);
    return switch (node) {
      case Node.Start start -> {
        String name = words.source(start.origin().source());
        String kind = words.say("kind." + start.origin().source().kind().label());
        yield new Graph.Box(
            x, y, "start", "o" + start.place() % 6, cut(name, MOST_LETTERS), kind, name, null);
      }
      case Node.Carrier carrier -> {
        Source source = carrier.source();
        String name = words.source(source);
        String kind = words.say("kind." + source.kind().label());
        yield new Graph.Box(x, y, "carrier", "", cut(name, MOST_LETTERS), kind, name, null);
      }
      case Node.Told told -> {
        ArticleReading reading = told.reading();
        String name = words.outlet(reading.article().outlet());
        yield new Graph.Box(
            x,
            y,
            reached.contains(node) ? "told" : "told open",
            "",
            cut(name, MOST_LETTERS),
            Dates.time(words, reading.article().published()),
            name + ": " + words.title(reading.article().title()),
            Urls.article(reading.id()));
      }
      case Node.Many many -> {
        String outlets =
            many.readings().stream()
                .map(reading -> words.outlet(reading.article().outlet()))
                .distinct()
                .collect(Collectors.joining(", "));
        yield new Graph.Box(
            x,
            y,
            reached.contains(node) ? "told many" : "told many open",
            "",
            words.count("articles", many.readings().size()),
            cut(outlets, MOST_BELOW),
            outlets,
            "#articles");
      }
    };
  }

  private Graph.Edge edge(Link link) {
    double x1 = x(link.from()) + Graph.BOX_WIDTH;
    double y1 = y(link.from()) + Graph.BOX_HEIGHT / 2.0;
    double x2 = x(link.to());
    double y2 = y(link.to()) + Graph.BOX_HEIGHT / 2.0;
    if (x2 < x1) { // A circle, or both at the last column.
      x1 = x(link.from()) + Graph.BOX_WIDTH / 2.0;
      y1 = y(link.from()) + Graph.BOX_HEIGHT;
      x2 = x(link.to()) + Graph.BOX_WIDTH / 2.0;
      y2 = y(link.to());
    }
    double bend = Math.max(24, (x2 - x1) * 0.5);
    String path =
        String.format(
            Locale.ROOT,
            "M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f",
            x1,
            y1,
            x1 + bend,
            y1,
            x2 - bend,
            y2,
            x2,
            y2);
    boolean atStart = free(link, true);
    boolean shown = atStart || free(link, false);
    if (shown) {
      taken.add(List.of(atStart ? link.from() : link.to(), atStart));
    }
    return new Graph.Edge(
        path,
        link.evidence().label(),
        shown ? cut(link.words(), MOST_WORDS) : "",
        link.words(),
        atStart ? x1 + 8 : x2 - 10,
        (atStart ? y1 : y2) - 6,
        atStart ? "start" : "end");
  }

  /**
   * Whether no other edge has its words at this end; where it parts or joins, they would overlap.
   */
  private boolean free(Link link, boolean start) {
    Node node = start ? link.from() : link.to();
    long sharing =
        links.stream()
            .filter(each -> (start ? each.from() : each.to()).equals(node))
            .filter(each -> !each.words().isEmpty())
            .count();
    return !link.words().isEmpty()
        && (sharing == 1 || !start)
        && !taken.contains(List.of(node, start));
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
  }
}
