package dev.laut.cli;

import dev.laut.model.Content;
import dev.laut.model.Draft;
import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands in for the analysis, so that tests of commands do not depend on what it finds: a page is
 * its text, whose first line is the title; {@code (X: words)} makes a statement of X.
 */
final class FixedReader {

  static final Analysis ANALYSIS = (models, untilArticle) -> page -> read(page, untilArticle);

  private static final Pattern SAID = Pattern.compile("\\((\\w+): ([^)]*)\\)");

  private FixedReader() {}

  private static Reading read(Page page, boolean untilArticle) {
    return switch (page.content()) {
      case Content.Unreadable none ->
          new NoArticle(page.id(), page.source(), none.reason(), none.detail());
      case Content.Html html -> read(page, html.markup(), untilArticle);
      case Content.Dump dump -> read(page, dump.text(), untilArticle);
      case Content.Verbatim verbatim -> read(page, verbatim.text(), untilArticle);
    };
  }

  private static Reading read(Page page, String text, boolean untilArticle) {
    String id = page.id();
    Draft draft =
        Draft.of(text)
            .title(page.given().title())
            .lang(page.given().lang())
            .outlet(page.given().outlet())
            .published(page.given().published())
            .location(page.source().location());
    if (text.isBlank()) {
      return draft.none(id, Reason.EMPTY);
    }
    if (text.contains("CRASH")) {
      throw new IllegalStateException("on purpose");
    }
    for (Matcher said = SAID.matcher(text); said.find(); ) {
      String name = said.group(1);
      draft.statement(
          said.group(2), name.equals("Insider") ? Draft.anonymous(name) : Draft.person(name));
    }
    return untilArticle ? draft.bare(id) : draft.reading(id);
  }
}
