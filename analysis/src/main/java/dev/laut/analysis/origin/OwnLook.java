package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import dev.laut.model.Block;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.StatementType;

/** Whether an outlet shows in its own words that it saw or asked for itself. */
final class OwnLook {

  private OwnLook() {}

  /** Whether the paragraph of {@code span} shows it; "we saw" in a quotation is somebody else's. */
  static boolean shows(ArticleReading reading, Span span) {
    return reading.article().blocks().stream()
        .map(Block::span)
        .filter(paragraph -> paragraph.overlaps(span))
        .findFirst()
        .map(paragraph -> unquoted(reading, paragraph))
        .filter(OriginWords.of(reading.article().lang())::showsOwnReporting)
        .isPresent();
  }

  private static String unquoted(ArticleReading reading, Span paragraph) {
    StringBuilder own = new StringBuilder(paragraph.in(reading.article().text()));
    for (Statement statement : reading.statements()) {
      if (statement.type() == StatementType.DIRECT) {
        statement.quote().stream()
            .filter(paragraph::contains)
            .forEach(quote -> {
              int begin = quote.begin() - paragraph.begin();
              own.replace(begin, begin + quote.length(), " ".repeat(quote.length()));
            });
      }
    }
    return own.toString();
  }
}
