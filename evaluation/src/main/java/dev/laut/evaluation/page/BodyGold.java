package dev.laut.evaluation.page;

import dev.laut.evaluation.measure.Figure;
import dev.laut.model.json.JsonObject;
import java.util.List;

/** A way to say what a page's text should be. */
sealed interface BodyGold permits Bodies, Snippets {

  /** Counts what of the found {@code text} is right by the gold entry. */
  PageCounts compare(JsonObject gold, String text);

  List<Figure> figures(List<PageCounts> pages);

  /** What differs, for people. */
  List<String> show(JsonObject gold, String text);

  /** The kind that the gold entry {@code first} is of. */
  static BodyGold of(JsonObject first) {
    return first.has("with") ? new Snippets() : new Bodies();
  }
}
