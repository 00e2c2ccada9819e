package dev.laut.analysis.extraction;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The dates that readers see around an article. */
final class SeenDates {

  private static final DateLine NOTHING = new DateLine(null, null, "");

  private static final int LINE_WORDS = 25;

  /** A line that says what its dates are may be so long. */
  private static final int LONG_LINE_WORDS = 40;

  /** A line of so few words with a date in it is nothing but a date. */
  private static final int BARE_WORDS = 3;

  private static final int DATELINE_CHARS = 80;

  /** Passages that a date of publication and one of update are apart at most. */
  private static final int TOGETHER = 2;

  private final PageView page;
  private final int[] cues;
  private final Zone zone;
  private final boolean monthFirst;
  private final boolean inBody;
  private @Nullable String published;
  private @Nullable String updated;
  private String publishedWords = "";
  private String updatedWords = "";

  SeenDates(Markup page, Zone zone, boolean monthFirst) {
    this.page = page.layout().page;
    this.cues = page.layout().cues;
    this.zone = zone;
    this.monthFirst = monthFirst;
    NavigableMap<Integer, DateLine> marked = new TreeMap<>();
    marks(marked);
    NavigableMap<Integer, DateLine> found = new TreeMap<>(marked);
    lines(found);
    inBody = found.isEmpty();
    if (inBody) {
      datelines(found);
    }
    choose(found, marked);
  }

  /** The date of publication in the article's head that stands nearest to the body, or null. */
  @Nullable String published() {
    return published;
  }

  @Nullable String updated() {
    return updated;
  }

  /** The line that {@link #published} stands in. */
  String publishedWords() {
    return publishedWords;
  }

  /** The line that {@link #updated} stands in. */
  String updatedWords() {
    return updatedWords;
  }

  /** Whether the date was found only at the beginning of a line of the body. */
  boolean inBody() {
    return inBody;
  }

  private void marks(NavigableMap<Integer, DateLine> found) {
    for (Mark mark : page.marks()) {
      boolean dated = mark.tag() == HtmlTag.TIME || Hint.DATE.in(mark.hints());
      if (dated && zone.isHead(mark.passage())) {
        note(found, mark.passage(), of(mark));
      }
    }
  }

  private DateLine of(Mark mark) {
    String whole =
        mark.passage() < page.passages().size() ? page.passages().get(mark.passage()).text : "";
    int at = mark.text().isEmpty() ? -1 : whole.indexOf(mark.text());
    String before = at > 0 ? whole.substring(0, at) : before(mark.passage());
    DateLine line = DateLine.of(mark.text(), before, monthFirst);
    String value = DateText.first(mark.value(), monthFirst);
    if (value == null) {
      return line;
    }
    String words =
        mark.text().isEmpty() ? mark.value() == null ? value : mark.value() : mark.text();
    return line.updated() == null
        ? new DateLine(value, null, words)
        : new DateLine(null, value, words);
  }

  private String before(int passage) {
    List<Passage> passages = page.passages();
    return passage > 0 && passage <= passages.size() ? passages.get(passage - 1).text : "";
  }

  private void lines(NavigableMap<Integer, DateLine> found) {
    for (Passage p : page.passages()) {
      if (zone.isHead(p.index) && p.index < zone.first() && isDateline(p)) {
        note(found, p.index, DateLine.of(p.text, before(p.index), monthFirst));
      }
    }
  }

  private boolean isDateline(Passage p) {
    boolean caption =
        p.region.tag == HtmlTag.FIGCAPTION
            || Hint.CAPTION.in(p.region.hints)
            || Cue.PHOTO.in(cues[p.index]);
    return p.words.length < LINE_WORDS && !caption;
  }

  /** Dates that the first lines of the body begin with. */
  private void datelines(NavigableMap<Integer, DateLine> found) {
    for (Passage p : page.passages()) {
      if (zone.isHead(p.index)) {
        String head = p.text.substring(0, Math.min(DATELINE_CHARS, p.text.length()));
        note(found, p.index, DateLine.of(head, "", monthFirst));
      }
    }
  }

  private static void note(NavigableMap<Integer, DateLine> found, int place, DateLine line) {
    if (line.published() != null || line.updated() != null) {
      found.merge(
          place,
          line,
          (a, b) ->
              new DateLine(
                  DateLine.earlier(a.published(), b.published()),
                  DateLine.later(a.updated(), b.updated()),
                  a.published() != null || b.published() == null ? a.words() : b.words()));
    }
  }

  /** A marked date between headline and body, else the one nearest to the body. */
  private void choose(
      NavigableMap<Integer, DateLine> found, NavigableMap<Integer, DateLine> marked) {
    if (found.isEmpty()) {
      return;
    }
    Integer floor = marked.floorKey(zone.first());
    if (floor == null || floor < zone.title()) {
      floor = found.floorKey(zone.first());
    }
    int nearest = floor == null ? found.firstKey() : floor;
    for (DateLine line : found.subMap(nearest - TOGETHER, true, nearest, true).values()) {
      String before = published;
      published = DateLine.earlier(published, line.published());
      publishedWords = Objects.equals(before, published) ? publishedWords : line.words();
      before = updated;
      updated = DateLine.later(updated, line.updated());
      updatedWords = Objects.equals(before, updated) ? updatedWords : line.words();
    }
  }

  /** What the lines behind the body, or marks there, tell; both dates may be null. */
  DateLine behind() {
    for (Mark mark : page.marks()) {
      boolean behind = mark.passage() > zone.last() && zone.isTail(mark.passage());
      if (mark.tag() == HtmlTag.TIME && behind && mark.value() != null) {
        DateLine line = of(mark);
        if (line.published() != null) {
          return line;
        }
      }
    }
    DateLine last = NOTHING;
    for (Passage p : page.passages()) {
      boolean marked =
          Cue.DATELINE.in(cues[p.index])
              || p.words.length <= BARE_WORDS
              || Hint.DATE.in(p.region.hints | p.inlineHints)
              || Hint.META.in(p.region.hints);
      if (zone.isTail(p.index) && p.words.length < LONG_LINE_WORDS) {
        DateLine line = DateLine.of(p.text, "", monthFirst);
        boolean called = line.updated() != null || (marked && p.words.length < LINE_WORDS);
        if (called && line.published() != null) {
          return line;
        }
        last = called && last.updated() == null ? line : last;
      }
    }
    return last;
  }
}
