package dev.laut.cli;

import dev.laut.analysis.Models;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import java.util.function.Function;

/** Opens what turns pages into readings. */
@FunctionalInterface
interface Analysis {

  /**
   * A reader that several threads share.
   *
   * @param untilArticle whether it stops when the article is extracted
   */
  Function<Page, Reading> open(Models models, boolean untilArticle);
}
