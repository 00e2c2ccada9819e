package dev.laut.desk.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawn graph, in the units of the picture: origins left, whoever has it from them right of them,
 * time from top to bottom.
 */
public record Graph(int width, int height, List<Box> boxes, List<Edge> edges) {

  public static final int BOX_WIDTH = 216;
  public static final int BOX_HEIGHT = 40;

  /**
   * A node.
   *
   * @param kind {@code start}, {@code carrier}, {@code told} or {@code told open} where nobody
   *     knows from whom
   * @param look class of its colour, or empty
   * @param full everything that {@code name} may have been shortened from
   * @param href where it leads, or null
   */
  public record Box(
      double x,
      double y,
      String kind,
      String look,
      String name,
      String below,
      String full,
      @Nullable String href) {}

  /**
   * A link.
   *
   * @param kind label of its {@link Evidence}
   * @param x where its words begin or end
   * @param y of their base line
   * @param anchor {@code start} or {@code end}
   */
  public record Edge(
      String path, String kind, String words, String full, double x, double y, String anchor) {}

  public boolean isEmpty() {
    return edges.isEmpty();
  }
}
