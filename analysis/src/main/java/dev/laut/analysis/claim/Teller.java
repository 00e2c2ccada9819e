package dev.laut.analysis.claim;

import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.Origins;
import java.util.List;

/** Tells what the articles of one story claim and who knows it. Without state: for all threads. */
public final class Teller {

  /**
   * What can be told of a story; depends on nothing but the arguments.
   *
   * @param articles those of the story, in the order of {@link dev.laut.model.Story#articles}
   * @param copies every copy whose {@link Copy#dst} is among them; its source need not be
   */
  public Telling tell(List<ArticleReading> articles, List<Copy> copies) {
    return new Telling(List.of(), Origins.NONE);
  }
}
