package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that matches a {@link Query}.
 *
 * @param statements the statements that match, in text order; empty where only the article does
 * @param excerpt words around the first match in the text
 */
public record Hit(ArticleReading reading, List<Statement> statements, @Nullable Span excerpt) {

  public Hit {
    statements = List.copyOf(statements);
  }
}
