package dev.laut.analysis.extraction;

import dev.laut.model.FactSource;
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
  private final SiteName site;
  private final Zone zone;
  private final Set<String> agencies = new LinkedHashSet<>();
  private final List<String> people = new ArrayList<>();
  private @Nullable Said said;

  Authors(Markup page, SiteName site, Zone zone) {
    this.page = page;
    this.passages = page.layout().page.passages();
    this.site = site;
    this.zone = zone;
    LinkedData scripts = page.head().data();
    linkedData(scripts, false);
    marks(Hint.AUTHORPROP, true);
    for (LinkedData way : page.head().ways()) {
      if (way != scripts) {
        linkedData(way, false);
      }
    }
    links();
    metas();
    marks(Hint.AUTHOR, false);
    lines();
    signature();
    linkedData(scripts, true);
  }

  List<String> people() {
    return people;
  }

  List<String> agencies() {
    return List.copyOf(agencies);
  }

  /** The place that named the people, or null where none did. */
  @Nullable Said said() {
    return said;
  }

  /**
   * @param bodies whether to believe that what is called an organisation may be a person
   */
  private void linkedData(LinkedData data, boolean bodies) {
    Thing article = data.article();
    if (article == null || (bodies && !people.isEmpty())) {
      return;
    }
    List<String> found = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Thing each : article.all(article.all("author").isEmpty() ? "creator" : "author")) {
      Thing author = data.resolve(each);
      boolean body = author.is("Organization");
      String name = author.text().isEmpty() ? author.first("name") : author.text();
      boolean person = bodies ? name != null && Bylines.isPerson(name) : !body;
      found.addAll(names(name, person, person));
      words.add(name == null ? "" : name);
    }
    boolean sure = data.from() == FactSource.JSONLD;
    settle(
        sure ? found : onlyPeople(found),
        new Said("", data.from(), "author", String.join(", ", words)));
  }

  private void metas() {
    for (String name : METAS) {
      List<String> found = new ArrayList<>();
      for (String said : page.head().metas(name)) {
        found.addAll(names(said.startsWith("http") ? null : said, true, true));
      }
      String words = String.join(", ", page.head().metas(name));
      settle(found, new Said("", FactSource.META, name, words));
    }
    String label = page.head().meta("twitter:label1");
    if (label != null && Cue.BYLINE.in(CuePhrases.in(Words.of(label)))) {
      Said card = page.head().said("twitter:data1");
      if (card != null) {
        settle(names(card.words(), true, true), card);
      }
    }
  }

  /** Marked names between headline and body first, then those before, then those behind it. */
  private void marks(Hint hint, boolean named) {
    for (Place here : Place.values()) {
      List<String> found = new ArrayList<>();
      String words = "";
      for (Mark mark : page.layout().page.marks()) {
        if (hint.in(mark.hints()) && here == place(mark) && !isElsewhere(mark.passage())) {
          boolean name = named || mark.tag().role() == Role.INLINE;
          String text = mark.text().isEmpty() ? mark.value() : mark.text();
          List<String> names = names(text, name, true);
          words = text == null || names.isEmpty() ? words : joined(words, text);
          if (found.isEmpty() || (named && here != Place.TAIL)) {
            found.addAll(names);
          } else {
            writeOut(found, names);
          }
        }
      }
      String where = here == Place.TAIL ? "tail" : "head";
      settle(found, new Said("", named ? FactSource.MICRODATA : FactSource.TEXT, where, words));
    }
  }

  private static String joined(String words, String more) {
    return words.isEmpty() ? more : words.contains(more) ? words : words + ", " + more;
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
    String words = "";
    for (Mark mark : page.layout().page.marks()) {
      boolean link = mark.tag() == HtmlTag.A && Hint.AUTHOR.in(mark.hints());
      if (link && place(mark) == Place.BYLINE && !isElsewhere(mark.passage())) {
        found.addAll(names(mark.text(), true, true));
        words = joined(words, mark.text());
      }
    }
    settle(found, new Said("", FactSource.TEXT, "head", words));
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
        settle(names(p.text, false, true), seen(p, head));
      } else if (isOpened(p)) {
        settle(onlyPeople(Bylines.names(p.text, false)), seen(p, head));
      }
    }
    for (Passage p : bylines()) {
      if (zone.isHead(p.index) && !p.region.tag.heading() && isBesideDate(p)) {
        settle(onlyPeople(Bylines.names(p.text, false)), seen(p, true));
      }
    }
  }

  private static Said seen(Passage line, boolean head) {
    return new Said("", FactSource.TEXT, head ? "head" : "tail", line.text);
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
        Passage line = passages.get(i);
        settle(onlyPeople(names(line.text, false, true)), seen(line, false));
      }
    }
  }

  private static List<String> onlyPeople(List<String> names) {
    return names.stream().filter(Bylines::isPerson).toList();
  }

  /** Takes {@code found} where nobody was named before, or only by names for machines. */
  private void settle(List<String> found, Said where) {
    if (people.isEmpty()) {
      for (String name : found) {
        if (people.stream().noneMatch(name::equalsIgnoreCase)) {
          people.add(name);
          said = where;
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
