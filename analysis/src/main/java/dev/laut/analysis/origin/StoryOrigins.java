package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import dev.laut.model.Origins;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** Counts everybody who knows something of a story. */
public final class StoryOrigins {

  private StoryOrigins() {}

  /** How many sources the story has. */
  public static Origins of(Cast cast) {
    List<Testimony> testimonies = new ArrayList<>();
    for (int i = 0; i < cast.articles().size(); i++) {
      ArticleReading reading = cast.articles().get(i);
      for (Statement statement : reading.statements()) {
        testimonies.add(new Testimony(i, statement, statement.quote().getFirst()));
      }
    }
    return testimonies.isEmpty() ? Origins.NONE : OriginCount.of(cast, testimonies);
  }
}
