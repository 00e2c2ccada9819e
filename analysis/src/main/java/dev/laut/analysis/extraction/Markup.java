package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page of markup, read into what its head says and how its passages lie. */
record Markup(Head head, Layout layout, HeadWords clues) {

  /** Real pages stay below 60; deeper elements are flattened, which keeps the time linear. */
  private static final int MAX_DEPTH = 200;

  /** A page with less visible text shows it by script, if at all. */
  private static final int FEW_WORDS = 60;

  static Markup read(String markup, @Nullable String url) {
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    Document document = parser.parseInput(markup, url == null ? "" : url);
    Head head = new Head(document);
    PageView page = PageWalk.over(document.body(), false);
    if (page.words() < FEW_WORDS) {
      PageView all = PageWalk.over(document.body(), true);
      page = all.words() > 3 * page.words() ? all : page;
    }
    return new Markup(head, new Layout(page), clues(head));
  }

  private static HeadWords clues(Head head) {
    List<int[]> titles = new ArrayList<>();
    List<int[]> descriptions = new ArrayList<>();
    List<int[]> authors = new ArrayList<>();
    add(titles, head.title());
    add(titles, head.meta("og:title"));
    add(titles, head.meta("twitter:title"));
    add(descriptions, head.meta("og:description"));
    add(descriptions, head.meta("description"));
    add(authors, head.meta("author"));
    Thing article = head.data().article();
    String body = null;
    if (article != null) {
      add(titles, article.first("headline"));
      add(descriptions, article.first("description"));
      for (Thing author : article.all("author")) {
        add(authors, author.text().isEmpty() ? author.first("name") : author.text());
      }
      body = article.first("articleBody");
    }
    return new HeadWords(titles, descriptions, authors, body == null ? null : Words.of(body));
  }

  private static void add(List<int[]> texts, @Nullable String text) {
    if (text != null) {
      texts.add(Words.of(text));
    }
  }

  PassageTable table() {
    return PassageTable.of(layout, clues);
  }
}
