package dev.laut.model;

import java.util.List;

/**
 * An article and what was found in it. All spans count in the article's text, those of {@code
 * headline} partly in its title.
 *
 * @param sentences in text order, not overlapping
 */
public record ArticleReading(
    String id,
    PageSource page,
    Article article,
    List<Span> sentences,
    List<Name> names,
    List<Time> times,
    List<Quantity> quantities,
    List<Statement> statements,
    List<Event> events,
    Headline headline)
    implements Reading {

  public ArticleReading {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }
}
