package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote an article, people and agencies apart. The first source that names a person wins;
 * their order is that of their measured reliability. A name made for machines ({@code jan.dirks})
 * waits for a source that writes it out.
 */
final class Authors {

  private static final int BYLINE_WORDS = 14;
  private static final int NAME_WORDS = 5;

  /** Passages that a name and the date of its byline are apart at most. */
  private static final int BESIDE = 2;

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
    "shareaholic:article_author_name",
    "creator"
  };

  private final Markup page;
  private final List<Passage> passages;
  private final @Nullable Thing article;
  private final SiteName site;
  private final Zone zone;
  private final Set<String> agencies = new LinkedHashSet<>();
  private final List<String> people = new ArrayList<>();
  private String place = "";

  Authors(Markup page, @Nullable Thing article, SiteName site, Zone zone) {
    this.page = page;
    this.passages = page.layout().page.passages();
    this.article = article;
    this.site = site;
    this.zone = zone;
    linkedData(false);
    marks(Hint.AUTHORPROP, true);
    links();
    metas();
    marks(Hint.AUTHOR, false);
    lines();
    signature();
    linkedData(true);
  }

  List<String> people() {
    return people;
  }

  List<String> agencies() {
    return List.copyOf(agencies);
  }

  /** The name of the place that named the people; empty where none did. */
  String place() {
    return people.isEmpty() ? "" : place;
  }

  /**
   * @param bodies whether to believe that what is called an organisation may be a person
   */
  private void linkedData(boolean bodies) {
    if (article == null || (bodies && !people.isEmpty())) {
      return;
    }
    LinkedData data = page.head().data();
    List<String> found = new ArrayList<>();
    for (Thing said : article.all("author")) {
      Thing author = data.resolve(said);
      boolean body = author.is("Organization");
      String name = author.text().isEmpty() ? author.first("name") : author.text();
      boolean person = bodies ? name != null && Bylines.isPerson(name) : !body;
      found.addAll(names(name, person, person));
    }
    settle(found, "author");
  }

  private void metas() {
    for (String name : METAS) {
      List<String> found = new ArrayList<>();
      for (String said : page.head().metas(name)) {
        found.addAll(names(said.startsWith("http") ? null : said, true, true));
      }
      settle(found, name);
    }
    String label = page.head().meta("twitter:label1");
    if (label != null && Cue.BYLINE.in(CuePhrases.in(Words.of(label)))) {
      settle(names(page.head().meta("twitter:data1"), true, true), "twitter:data1");
    }
  }

  /** Marked names between headline and body first, then those before, then those behind it. */
  private void marks(Hint hint, boolean named) {
    for (Place here : Place.values()) {
      List<String> found = new ArrayList<>();
      for (Mark mark : page.layout().page.marks()) {
        if (hint.in(mark.hints()) && here == place(mark) && !isElsewhere(mark.passage())) {
          boolean name = named || mark.tag().role() == Role.INLINE;
          List<String> names =
              names(mark.text().isEmpty() ? mark.value() : mark.text(), name, true);
          if (found.isEmpty() || (named && here != Place.TAIL)) {
            found.addAll(names);
          } else {
            writeOut(found, names);
          }
        }
      }
      settle(found, here == Place.TAIL ? "tail" : "head");
    }
  }

  private enum Place {
    BYLINE,
    HEAD,
    TAIL
  }

  private @Nullable Place place(Mark mark) {
    boolean head = zone.isHead(mark.passage());
    return head && zone.title() >= 0 && mark.passage() >= zone.title()
        ? Place.BYLINE
        : head ? Place.HEAD : zone.isTail(mark.passage()) ? Place.TAIL : null;
  }

  /** Links to an author's own page between headline and body. */
  private void links() {
    List<String> found = new ArrayList<>();
    for (Mark mark : page.layout().page.marks()) {
      boolean link = mark.tag() == HtmlTag.A && Hint.AUTHOR.in(mark.hints());
      if (link && place(mark) == Place.BYLINE && !isElsewhere(mark.passage())) {
        found.addAll(names(mark.text(), true, true));
      }
    }
    settle(found, "head");
  }

  /** Whether the passage lies in a box that the body is no part of and that names other people. */
  private boolean isElsewhere(int passage) {
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

  /** Lines that say whose they are first, then names beside a date. */
  private void lines() {
    for (Passage p : bylines()) {
      boolean head = zone.isHead(p.index);
      boolean called = Cue.BYLINE.in(page.layout().cues[p.index]) || (head && isDateline(p));
      if (called) {
        settle(names(p.text, false, true), head ? "head" : "tail");
      } else if (isOpened(p)) {
        settle(onlyPeople(Bylines.names(p.text, false)), head ? "head" : "tail");
      }
    }
    for (Passage p : bylines()) {
      if (zone.isHead(p.index) && !p.region.tag.heading() && isBesideDate(p)) {
        settle(onlyPeople(Bylines.names(p.text, false)), "head");
      }
    }
  }

  private List<Passage> bylines() {
    List<Passage> bylines = new ArrayList<>();
    for (Passage p : passages) {
      boolean here = zone.isHead(p.index) || zone.isTail(p.index);
      if (here && p.words.length <= BYLINE_WORDS && !isElsewhere(p.index)) {
        bylines.add(p);
      }
    }
    return bylines;
  }

  private boolean isOpened(Passage p) {
    return Bylines.opens(p.text)
        || (p.index > 0 && Bylines.isOpening(passages.get(p.index - 1).text));
  }

  private boolean isDateline(Passage p) {
    return Cue.DATELINE.in(page.layout().cues[p.index])
        || Hint.META.in(p.region.hints)
        || Hint.DATE.in(p.region.hints | p.inlineHints)
        || DateText.first(p.text, false) != null;
  }

  private boolean isBesideDate(Passage p) {
    int end = Math.min(passages.size(), p.index + BESIDE + 1);
    for (Passage beside : passages.subList(Math.max(0, p.index - BESIDE), end)) {
      if (beside.words.length <= BYLINE_WORDS && DateText.first(beside.text, false) != null) {
        return true;
      }
    }
    return false;
  }

  /** A name alone in the last lines of the body, or right behind them. */
  private void signature() {
    for (int i = zone.last() + 1; i >= Math.max(0, zone.last() - 1); i--) {
      if (i < passages.size() && passages.get(i).words.length <= NAME_WORDS) {
        settle(onlyPeople(names(passages.get(i).text, false, true)), "tail");
      }
    }
  }

  private static List<String> onlyPeople(List<String> names) {
    return names.stream().filter(Bylines::isPerson).toList();
  }

  /** Takes {@code found} where nobody was named before, or only by names for machines. */
  private void settle(List<String> found, String where) {
    if (people.isEmpty()) {
      for (String name : found) {
        if (people.stream().noneMatch(name::equalsIgnoreCase)) {
          people.add(name);
          place = where;
        }
      }
      return;
    }
    writeOut(people, found);
  }

  private static void writeOut(List<String> people, List<String> names) {
    for (String name : names) {
      people.replaceAll(handle -> Bylines.writesOut(name, handle) ? name : handle);
    }
  }

  /** The people that {@code said} names; its agencies are noted. */
  private List<String> names(@Nullable String said, boolean named, boolean person) {
    if (said == null) {
      return List.of();
    }
    String line = Line.clean(Entities.decode(said.replace("\n", " , ")));
    agencies.addAll(Agencies.in(line));
    List<String> names = new ArrayList<>();
    for (String name : person ? Bylines.names(line, named) : List.<String>of()) {
      if (!site.is(name) || Bylines.isPerson(name)) {
        names.add(name);
      }
    }
    return names;
  }
}
