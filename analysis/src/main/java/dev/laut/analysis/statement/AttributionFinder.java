package dev.laut.analysis.statement;

import dev.laut.analysis.annotation.Annotated;
import java.util.List;

/** Finds the statements of a text in one language. Thread-safe. */
public interface AttributionFinder {

  /** The attributions in the order of their quotes; one inside another comes behind it. */
  List<Attribution> find(Annotated text);
}
