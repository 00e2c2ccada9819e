package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote an article, people and agencies apart. The first source that names a person wins;
 * their order is that of their measured reliability.
 */
final class Authors {

  private static final int BYLINE_WORDS = 14;

  /** Where names are other people's. */
  private static final long ELSEWHERE =
      Hint.COMMENT.bit() | Hint.RELATED.bit() | Hint.SIDEBAR.bit();

  private static final String[] METAS = {
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "byl",
    "sailthru.author",
    "og:article:author",
    "citation_author",
    "cxenseparse:author",
    "creator"
  };

  private final Markup page;
  private final @Nullable Thing article;
  private final SiteName site;
  private final Zone zone;
  private final Set<String> agencies = new LinkedHashSet<>();
  private final List<String> people = new ArrayList<>();

  Authors(Markup page, @Nullable Thing article, SiteName site, Zone zone) {
    this.page = page;
    this.article = article;
    this.site = site;
    this.zone = zone;
    linkedData();
    marks(Hint.AUTHORPROP, true);
    metas();
    marks(Hint.AUTHOR, false);
    lines();
  }

  List<String> people() {
    return people;
  }

  List<String> agencies() {
    return List.copyOf(agencies);
  }

  private void linkedData() {
    if (article == null) {
      return;
    }
    LinkedData data = page.head().data();
    for (Thing said : article.all("author")) {
      Thing author = data.resolve(said);
      boolean body = author.is("Organization");
      String name = author.text().isEmpty() ? author.first("name") : author.text();
      take(name, !body, !body);
    }
  }

  private void metas() {
    for (String name : METAS) {
      for (String said : people.isEmpty() ? page.head().metas(name) : List.<String>of()) {
        take(said.startsWith("http") ? null : said, true, true);
      }
    }
    String label = page.head().meta("twitter:label1");
    if (people.isEmpty() && label != null && Cue.BYLINE.in(CuePhrases.in(Words.of(label)))) {
      take(page.head().meta("twitter:data1"), true, true);
    }
  }

  /** Marked names in the head of the article first, then those behind it. */
  private void marks(Hint hint, boolean named) {
    for (boolean head : new boolean[] {true, false}) {
      boolean open = people.isEmpty();
      for (Mark mark : page.layout().page.marks()) {
        boolean here = head ? zone.isHead(mark.passage()) : zone.isTail(mark.passage());
        if (open && here && hint.in(mark.hints()) && !isElsewhere(mark.passage())) {
          boolean name = named || mark.tag().role() == Role.INLINE;
          take(mark.text().isEmpty() ? mark.value() : mark.text(), name, true);
          open = people.isEmpty() || (named && head);
        }
      }
    }
  }

  /** Whether the passage lies in a box that the body is no part of and that names other people. */
  private boolean isElsewhere(int passage) {
    List<Passage> passages = page.layout().page.passages();
    if (passage >= passages.size()) {
      return false;
    }
    Region r = passages.get(passage).region;
    while (r.parent != null && (zone.first() < r.first || zone.first() >= r.end)) {
      if ((r.hints & ELSEWHERE) != 0) {
        return true;
      }
      r = r.parent;
    }
    return false;
  }

  private void lines() {
    for (Passage p : page.layout().page.passages()) {
      int cues = page.layout().cues[p.index];
      boolean called =
          Cue.BYLINE.in(cues)
              || Cue.DATELINE.in(cues)
              || Hint.META.in(p.region.hints)
              || DateText.first(p.text, false) != null
              || Hint.DATE.in(p.region.hints | p.inlineHints);
      boolean here = zone.isHead(p.index) || (zone.isTail(p.index) && Cue.BYLINE.in(cues));
      if (people.isEmpty()
          && called
          && here
          && p.words.length <= BYLINE_WORDS
          && !isElsewhere(p.index)) {
        take(p.text, false, true);
      }
    }
  }

  private void take(@Nullable String said, boolean named, boolean person) {
    if (said == null) {
      return;
    }
    String line = Line.clean(Entities.decode(said.replace("\n", " , ")));
    agencies.addAll(Agencies.in(line));
    for (String name : person ? Bylines.names(line, named) : List.<String>of()) {
      if (!site.is(name) && people.stream().noneMatch(name::equalsIgnoreCase)) {
        people.add(name);
      }
    }
  }
}
