package dev.laut.analysis.statement.german;

import java.util.List;

/** One way in which German says who says something. */
interface Rule {

  /**
   * Adds what it finds to {@code drafts}, which holds what the rules before it found, in no
   * particular order.
   */
  void find(Parse parse, List<Draft> drafts);
}
