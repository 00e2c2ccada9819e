package dev.laut.model;

import java.util.List;

/**
 * One point in which a headline says more than its body.
 *
 * @param headline the words in the title
 * @param body the words in the article's text; empty where the body never says it
 * @param note for people
 */
public record Finding(FindingKind kind, Span headline, List<Span> body, String note) {

  public Finding {
    body = List.copyOf(body);
  }
}
