package dev.laut.analysis.extraction;

import dev.laut.model.PublishedFrom;
import org.jspecify.annotations.Nullable;

/** Finds when an article was published and updated. */
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
    "dc.date.created",
    "sailthru.date",
    "parsely-pub-date",
    "pubdate",
    "publish-date",
    "publishdate",
    "publish_date",
    "publication_date",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "originalpublicationdate",
    "og:article:published_time",
    "article.published",
    "last-modified"
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

  private final Markup page;
  private final @Nullable Thing article;
  private final @Nullable String url;
  private final int bodyStart;
  private final boolean monthFirst;

  Dates(Markup page, @Nullable Thing article, @Nullable String url, int bodyStart) {
    this.page = page;
    this.article = article;
    this.url = url;
    this.bodyStart = bodyStart;
    String lang = page.head().language();
    monthFirst = lang == null || (lang.startsWith("en") && !lang.startsWith("en-GB"));
  }

  Found published() {
    String date = article == null ? null : read(article.first("datePublished"));
    if (date != null) {
      return new Found(date, PublishedFrom.JSONLD);
    }
    for (String name : PUBLISHED) {
      date = read(page.head().meta(name));
      if (date != null) {
        return new Found(date, PublishedFrom.META);
      }
    }
    date = marked();
    if (date != null) {
      return new Found(date, PublishedFrom.TEXT);
    }
    date = inUrl();
    return date == null ? Found.NOTHING : new Found(date, PublishedFrom.URL);
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

  private @Nullable String marked() {
    for (Mark mark : page.layout().page.marks()) {
      boolean dated =
          mark.tag() == Tag.TIME || Hint.DATEPROP.in(mark.hints()) || Hint.DATE.in(mark.hints());
      if (dated && mark.passage() <= bodyStart + 8) {
        String date = read(mark.value());
        date = date == null ? read(mark.text()) : date;
        if (date != null) {
          return date;
        }
      }
    }
    for (Passage p : page.layout().page.passages()) {
      if (p.index > bodyStart - 10 && p.index <= bodyStart + 1 && p.words.length < 25) {
        String date = read(p.text);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private @Nullable String inUrl() {
    return url == null ? null : read(url.replaceAll("[/_]+", "-"));
  }
}
