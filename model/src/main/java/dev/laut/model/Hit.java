package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that matches a {@link Query}.
 *
 * @param statements the statements that match, in text order; empty where only the article does
 * @param excerpt words around the first match in the text
 * @param marks the words of the text that match, in order, not overlapping
 * @param titleMarks the words of the title that match
 */
public record Hit(
    ArticleReading reading,
    List<Statement> statements,
    @Nullable Span excerpt,
    List<Span> marks,
    List<Span> titleMarks) {

  public Hit {
    statements = List.copyOf(statements);
    marks = List.copyOf(marks);
    titleMarks = List.copyOf(titleMarks);
  }
}
