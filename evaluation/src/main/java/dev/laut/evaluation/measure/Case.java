package dev.laut.evaluation.measure;

import java.util.List;

/**
 * One article or page with gold and found side by side, for people who look for errors.
 *
 * @param score between 0 and 1; what is worst has the lowest
 * @param lines what differs; empty where nothing does
 * @param kinds the kinds of error in it, one entry for each error
 */
public record Case(String id, double score, List<String> lines, List<String> kinds) {

  public Case {
    lines = List.copyOf(lines);
    kinds = List.copyOf(kinds);
  }

  public Case(String id, double score, List<String> lines) {
    this(id, score, lines, List.of());
  }
}
