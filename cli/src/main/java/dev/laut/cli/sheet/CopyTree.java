package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.Copy;
import dev.laut.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Who copied from whom, drawn as a tree: each article below the one that most of it comes from. */
final class CopyTree {

  private final Paper paper;
  private final Cast cast;
  private final Map<String, List<Copy>> sources = new LinkedHashMap<>();
  private final Map<String, List<Copy>> takers = new LinkedHashMap<>();

  CopyTree(Paper paper, Cast cast, Story story) {
    this.paper = paper;
    this.cast = cast;
    for (Copy copy : story.copies()) {
      sources.computeIfAbsent(copy.dst(), id -> new ArrayList<>()).add(copy);
    }
    for (List<Copy> edges : sources.values()) {
      edges.sort(Comparator.comparingDouble((Copy copy) -> -copy.share()).thenComparing(Copy::src));
      Copy most = edges.getFirst();
      takers.computeIfAbsent(most.src(), id -> new ArrayList<>()).add(most);
    }
    Comparator<Copy> byTime = Comparator.comparing(copy -> cast.time(copy.dst()));
    takers.values().forEach(edges -> edges.sort(byTime.thenComparing(Copy::dst)));
  }

  void write() {
    for (String root : new TreeSet<>(takers.keySet())) {
      if (!sources.containsKey(root)) {
        paper.paragraph("  ", named(root));
        below(root, "  ");
      }
    }
  }

  private void below(String id, String indent) {
    List<Copy> edges = takers.getOrDefault(id, List.of());
    for (int i = 0; i < edges.size(); i++) {
      boolean last = i == edges.size() - 1;
      Copy edge = edges.get(i);
      List<Run> runs = new ArrayList<>(named(edge.dst()));
      runs.add(new Run(" · " + share(edge), Ink.NUMBER));
      runs.add(new Run(told(edge), Ink.QUIET));
      String deeper = indent + (last ? "   " : "│  ");
      paper.paragraph(indent + (last ? "└─ " : "├─ "), deeper, runs);
      below(edge.dst(), deeper);
    }
  }

  private List<Run> named(String id) {
    String time = cast.time(id);
    return List.of(
        Run.plain(cast.article(id)), new Run(time.isEmpty() ? "" : " · " + time, Ink.QUIET));
  }

  private static String share(Copy copy) {
    return String.format(Locale.ROOT, "%.0f %%", Math.max(1, 100 * copy.share()));
  }

  /** What tells who copied from whom, and from whom else it copied. */
  private String told(Copy edge) {
    StringBuilder told = new StringBuilder(" by its ").append(edge.direction());
    for (Copy other : sources.getOrDefault(edge.dst(), List.of())) {
      if (other != edge) {
        told.append("; ").append(share(other)).append(" from ").append(cast.article(other.src()));
      }
    }
    return told.toString();
  }
}
