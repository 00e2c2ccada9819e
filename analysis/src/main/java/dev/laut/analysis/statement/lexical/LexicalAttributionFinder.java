package dev.laut.analysis.statement.lexical;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.AttributionFinder;
import java.util.List;

/** Statements by a language's lists alone; none so far. */
public final class LexicalAttributionFinder implements AttributionFinder {

  public LexicalAttributionFinder(Language language) {}

  @Override
  public List<Attribution> find(Annotated text) {
    return List.of();
  }
}
