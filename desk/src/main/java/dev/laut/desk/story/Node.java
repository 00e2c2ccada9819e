package dev.laut.desk.story;

import dev.laut.model.ArticleReading;
import dev.laut.model.Origin;
import dev.laut.model.Source;
import java.util.List;

/** What the graph of a story connects. */
sealed interface Node {

  /**
   * Somebody who knows it.
   *
   * @param place in the list of origins, from 0, which gives the colour
   */
  record Start(Origin origin, int place) implements Node {}

  /** An outlet or agency that carried it, none of whose articles is in the story. */
  record Carrier(Source source) implements Node {}

  /** An article of the story. */
  record Told(ArticleReading reading) implements Node {}

  /** Articles of the story that have it from the same, in the same way; by time. */
  record Many(List<ArticleReading> readings) implements Node {}
}
