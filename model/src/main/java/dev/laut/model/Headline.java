package dev.laut.model;

import java.util.List;

/** Whether the headline says more than the body, and where. */
public record Headline(Verdict verdict, List<Finding> findings) {

  public Headline {
    findings = List.copyOf(findings);
  }
}
