package dev.laut.desk.stories;

import dev.laut.model.Moment;
import dev.laut.model.StoryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A story's articles as dots on a line of time, and below them a bracket for each source.
 *
 * @param dots from left to right
 * @param brackets of sources that carry more than one dot, {@link #MOST_BRACKETS} at most
 * @param height in the units of the picture, which is {@link #WIDTH} wide
 */
public record Strip(List<Dot> dots, List<Bracket> brackets, int height) {

  /** In the units of the picture. */
  public static final int WIDTH = 240;

  private static final int EDGE = 6;
  private static final int LINE = 8;
  private static final int FIRST_BRACKET = 17;
  private static final int BRACKET_STEP = 7;
  private static final double WIDEST_GAP = 9;
  private static final int MOST_BRACKETS = 3;

  /** How many colours there are for sources. */
  static final int COLOURS = 6;

  /** One article; {@code look} is the class of its colour, {@code o-} where nobody knows. */
  public record Dot(double x, double y, double radius, String look) {}

  /** From the first to the last article of one source. */
  public record Bracket(String path, String look) {}

  static Strip of(StoryLine line) {
    List<StoryLine.Dot> dots = line.dots();
    double[] places = places(dots);
    double radius = dots.size() > 30 ? 2.2 : 3.4;
    List<Dot> drawn = new ArrayList<>();
    Map<Integer, List<Double>> bySource = new TreeMap<>();
    for (int i = 0; i < places.length; i++) {
      int origin = dots.get(i).origin();
      double x = rounded(places[i]);
      drawn.add(new Dot(x, LINE, radius, look(origin)));
      if (origin >= 0) {
        bySource.computeIfAbsent(origin, any -> new ArrayList<>()).add(x);
      }
    }
    List<Bracket> brackets = new ArrayList<>();
    bySource.forEach((origin, xs) -> {
      if (xs.size() > 1 && brackets.size() < MOST_BRACKETS) {
        int y = FIRST_BRACKET + brackets.size() * BRACKET_STEP;
        brackets.add(new Bracket(bracket(xs, y), look(origin)));
      }
    });
    int levels = Math.max(1, brackets.size());
    return new Strip(drawn, brackets, FIRST_BRACKET + levels * BRACKET_STEP - 4);
  }

  static String look(int origin) {
    return origin < 0 ? "o-" : "o" + origin % COLOURS;
  }

  private static String bracket(List<Double> xs, int y) {
    StringBuilder path = new StringBuilder();
    path.append("M").append(xs.getFirst()).append(' ').append(y).append("H").append(xs.getLast());
    for (double x : xs) {
      path.append("M").append(x).append(' ').append(y).append("v-4");
    }
    return path.toString();
  }

  /** By time, but never closer than people can tell them apart. */
  private static double[] places(List<StoryLine.Dot> dots) {
    int count = dots.size();
    double[] places = new double[count];
    double width = WIDTH - 2.0 * EDGE;
    double gap = count < 2 ? 0 : Math.min(WIDEST_GAP, width / (count - 1));
    long first = 0;
    long last = 0;
    boolean known = false;
    for (StoryLine.Dot dot : dots) {
      OptionalLong at = Moment.seconds(dot.at());
      if (at.isPresent()) {
        first = known ? first : at.getAsLong();
        last = Math.max(last, at.getAsLong());
        known = true;
      }
    }
    double span = Math.max(1, last - first);
    for (int i = 0; i < count; i++) {
      double at = Moment.seconds(dots.get(i).at()).orElse(last) - (double) first;
      double least = i == 0 ? EDGE : places[i - 1] + gap;
      places[i] = Math.max(least, EDGE + Math.max(0, at) / span * width);
    }
    double most = WIDTH - EDGE;
    for (int i = count - 1; i >= 0 && places[i] > most; i--) {
      places[i] = most;
      most -= gap;
    }
    return places;
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
