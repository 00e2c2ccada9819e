package dev.laut.model;

import java.util.List;

/** How far the outlet stands behind a statement, and the words that say so. */
public record Hedge(HedgeLevel level, List<Span> spans) {

  public static final Hedge PLAIN = new Hedge(HedgeLevel.PLAIN, List.of());

  public Hedge {
    spans = List.copyOf(spans);
  }
}
