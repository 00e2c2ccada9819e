package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page of markup, read into what its head says and how its passages lie.
 *
 * @param titlePlace index of the passage that the title stands in, or -1; see {@link TitlePlace}
 */
record Markup(Head head, Layout layout, HeadWords clues, int titlePlace) {

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
    HeadWords clues = clues(head);
    return new Markup(head, new Layout(page), clues, TitlePlace.in(page, clues.titles()));
  }

  private static HeadWords clues(Head head) {
    List<Likeness> titles = new ArrayList<>();
    List<Likeness> descriptions = new ArrayList<>();
    List<int[]> authors = new ArrayList<>();
    add(titles, head.title());
    add(titles, head.meta("og:title"));
    add(titles, head.meta("twitter:title"));
    add(descriptions, head.meta("og:description"));
    add(descriptions, head.meta("description"));
    String named = head.meta("author");
    if (named != null) {
      authors.add(Words.of(named));
    }
    Thing article = head.data().article();
    String body = null;
    if (article != null) {
      add(titles, article.first("headline"));
      add(descriptions, article.first("description"));
      for (Thing author : article.all("author")) {
        String name = author.text().isEmpty() ? author.first("name") : author.text();
        if (name != null) {
          authors.add(Words.of(name));
        }
      }
      body = article.first("articleBody");
    }
    return new HeadWords(titles, descriptions, authors, body == null ? null : Words.of(body));
  }

  private static void add(List<Likeness> texts, @Nullable String text) {
    if (text != null) {
      texts.add(new Likeness(Words.of(text)));
    }
  }

  PassageTable table() {
    return PassageTable.of(layout, clues, titlePlace);
  }
}
