package dev.laut.evaluation.measure;

import java.util.List;

/**
 * One article or page with gold and found side by side, for people who look for errors.
 *
 * @param score between 0 and 1; what is worst has the lowest
 * @param lines what differs; empty where nothing does
 */
public record Case(String id, double score, List<String> lines) {

  public Case {
    lines = List.copyOf(lines);
  }
}
