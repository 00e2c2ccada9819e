package dev.laut.analysis.extraction;

import dev.laut.model.PublishedFrom;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published and updated. Machine-readable sources come first, then marked
 * places and lines around the headline, then the address.
 */
final class Dates {

  /** A date and where it was found. */
  record Found(@Nullable String date, PublishedFrom from) {

    static final Found NOTHING = new Found(null, PublishedFrom.NONE);
  }

  private static final String[] PUBLISHED = {
    "article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "dc.date.created",
    "sailthru.date",
    "parsely-pub-date",
    "pubdate",
    "publish-date",
    "publishdate",
    "publish_date",
    "publication_date",
    "article_date_original",
    "published_at",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "originalpublicationdate",
    "og:article:published_time",
    "article.published",
    "date.created",
    "created",
    "dc.created"
  };

  private static final String[] UPDATED = {
    "article:modified_time",
    "og:updated_time",
    "article:modified",
    "datemodified",
    "dcterms.modified",
    "last-modified",
    "dc.date.modified"
  };

  private static final int LINE_WORDS = 25;

  /** A line of so few words with a date in it is nothing but a date. */
  private static final int BARE_WORDS = 3;

  private static final int DATELINE_CHARS = 80;

  /** Passages that a date of publication and one of update are apart at most. */
  private static final int TOGETHER = 2;

  private final Markup page;
  private final @Nullable Thing article;
  private final @Nullable String url;
  private final Zone zone;
  private final boolean monthFirst;
  private boolean looked;
  private @Nullable String seen;

  Dates(Markup page, @Nullable Thing article, @Nullable String url, Zone zone) {
    this.page = page;
    this.article = article;
    this.url = url;
    this.zone = zone;
    String lang = page.head().language();
    monthFirst = lang == null || (lang.startsWith("en") && !lang.startsWith("en-GB"));
  }

  Found published() {
    String date = article == null ? null : read(article.first("datePublished"));
    if (date != null) {
      return new Found(local(date), PublishedFrom.JSONLD);
    }
    for (String name : PUBLISHED) {
      date = read(page.head().meta(name));
      if (date != null) {
        return new Found(local(date), PublishedFrom.META);
      }
    }
    date = marked(Hint.DATEPROP);
    if (date != null) {
      return new Found(local(date), PublishedFrom.META);
    }
    date = visible();
    if (date == null) {
      date = inUrl();
      if (date != null) {
        return new Found(date, PublishedFrom.URL);
      }
      date = behind();
    }
    return date == null ? Found.NOTHING : new Found(date, PublishedFrom.TEXT);
  }

  /** {@code date} in the outlet's own zone, where that can be told from what readers see. */
  private String local(String date) {
    return WallClock.zoned(date, visible(), page.head().language());
  }

  @Nullable String updated() {
    String date = article == null ? null : read(article.first("dateModified"));
    for (int i = 0; date == null && i < UPDATED.length; i++) {
      date = read(page.head().meta(UPDATED[i]));
    }
    return date;
  }

  private @Nullable String read(@Nullable String text) {
    return DateText.first(text, monthFirst);
  }

  private @Nullable String marked(Hint hint) {
    String found = null;
    for (Mark mark : page.layout().page.marks()) {
      if (hint.in(mark.hints()) && mark.passage() <= zone.first() + 3) {
        found = earliest(found, of(mark));
      }
    }
    return found;
  }

  private @Nullable String of(Mark mark) {
    String date = read(mark.value());
    return date == null ? read(mark.text()) : date;
  }

  /**
   * The date that stands nearest to the body in the article's head; of two that stand together the
   * earlier one, since the later one tells of an update.
   */
  private @Nullable String visible() {
    if (!looked) {
      looked = true;
      NavigableMap<Integer, String> found = new TreeMap<>();
      for (Mark mark : page.layout().page.marks()) {
        boolean dated = mark.tag() == HtmlTag.TIME || Hint.DATE.in(mark.hints());
        if (dated && zone.isHead(mark.passage())) {
          note(found, mark.passage(), of(mark));
        }
      }
      for (Passage p : page.layout().page.passages()) {
        if (zone.isHead(p.index) && p.index < zone.first() && p.words.length < LINE_WORDS) {
          note(found, p.index, read(p.text));
        }
      }
      for (Passage p : page.layout().page.passages()) {
        if (found.isEmpty() && zone.isHead(p.index)) {
          note(found, p.index, read(head(p.text)));
        }
      }
      if (!found.isEmpty()) {
        int nearest =
            found.floorKey(zone.first()) == null ? found.firstKey() : found.floorKey(zone.first());
        for (String date : found.subMap(nearest - TOGETHER, true, nearest, true).values()) {
          seen = earliest(seen, date);
        }
      }
    }
    return seen;
  }

  private static void note(Map<Integer, String> found, int place, @Nullable String date) {
    if (date != null) {
      found.merge(place, date, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  private static String head(String text) {
    return text.substring(0, Math.min(DATELINE_CHARS, text.length()));
  }

  private static @Nullable String earliest(@Nullable String a, @Nullable String b) {
    return a == null ? b : b == null || a.compareTo(b) <= 0 ? a : b;
  }

  /** A date behind the body that its line, or its markup, calls one. */
  private @Nullable String behind() {
    for (Passage p : page.layout().page.passages()) {
      boolean called =
          Cue.DATELINE.in(page.layout().cues[p.index])
              || p.words.length <= BARE_WORDS
              || Hint.DATE.in(p.region.hints | p.inlineHints)
              || Hint.META.in(p.region.hints);
      if (zone.isTail(p.index) && called && p.words.length < LINE_WORDS) {
        String date = read(p.text);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private @Nullable String inUrl() {
    if (url == null) {
      return null;
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      path.append(c == '/' || c == '_' || c == '=' ? '-' : c);
    }
    return read(path.toString());
  }
}
