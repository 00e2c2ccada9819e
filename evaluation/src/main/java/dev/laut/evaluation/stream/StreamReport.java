package dev.laut.evaluation.stream;

import dev.laut.evaluation.measure.Figure;
import dev.laut.model.json.JsonOut;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What a stream cost and what came of it.
 *
 * @param stories the digest of all stories told, see {@link ToldStories#digest}
 * @param state the digest of the fold's state in the end
 */
record StreamReport(List<Figure> figures, String stories, String state) {

  StreamReport {
    figures = List.copyOf(figures);
  }

  /**
   * The value of a figure.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  double value(String name) {
    return figures.stream()
        .filter(figure -> figure.name().equals(name))
        .mapToDouble(Figure::value)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no figure '%s'; there are %s"
                    .formatted(
                        name, String.join(", ", figures.stream().map(Figure::name).toList()))));
  }

  /** Whether both runs ended alike. */
  boolean isLike(StreamReport other) {
    return stories.equals(other.stories) && state.equals(other.state);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    figures.forEach(figure ->
        text.append(String.format(Locale.ROOT, "%-24s %12s\n", figure.name(), figure.text())));
    text.append("stories  ").append(stories).append('\n');
    return text.append("state    ").append(state).append('\n').toString();
  }

  String json() {
    return JsonOut.line(out -> {
      out.string("stories", stories);
      out.string("state", state);
      out.object(
          "figures",
          () -> figures.forEach(each -> out.number(each.name(), BigDecimal.valueOf(each.value()))));
    });
  }
}
