package dev.laut.model;

import java.util.List;

/**
 * What the other articles of a story make of one headline; whether its own body bears it is a
 * matter of {@link ArticleReading#headline}.
 *
 * @param article id of the article
 * @param findings at least one
 */
public record StoryHeadline(String article, Verdict verdict, List<StoryFinding> findings) {

  public StoryHeadline {
    findings = List.copyOf(findings);
  }
}
