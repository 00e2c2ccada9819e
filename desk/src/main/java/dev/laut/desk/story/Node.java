package dev.laut.desk.story;

import dev.laut.model.ArticleReading;
import dev.laut.model.Origin;
import dev.laut.model.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** An article of the story; two with one id are the same, so that nobody compares their texts. */
  record Told(ArticleReading reading) implements Node {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Told told && told.reading.id().equals(reading.id());
    }

    @Override
    public int hashCode() {
      return reading.id().hashCode();
    }
  }

  /** Articles of the story that have it from the same, in the same way; by time. */
  record Many(List<ArticleReading> readings) implements Node {}
}
