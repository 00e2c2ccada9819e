package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of a page from its head, its marks and its visible lines. */
final class FactFinder {

  private final Markup page;
  private final @Nullable String url;
  private final Addresses addresses;
  private final boolean[] kept;

  FactFinder(Markup page, @Nullable String url, Addresses addresses, boolean[] kept) {
    this.page = page;
    this.url = url;
    this.addresses = addresses;
    this.kept = kept;
  }

  Facts find() {
    Head head = page.head();
    Thing article = head.data().article();
    String canonical = addresses.absolute(head.canonical());
    String outlet = Outlet.of(head, article, canonical == null ? url : canonical);
    SiteName site = new SiteName(outlet, canonical == null ? url : canonical);
    Titles titles = new Titles(page, article, site, Zone.of(-1, kept).first());
    String title = titles.best();
    Zone zone = Zone.of(titles.place(), kept);
    Authors authors = new Authors(page, article, site, zone);
    Dates dates = new Dates(page, article, url, zone);
    Dates.Found published = dates.published();
    return new Facts(
        title,
        outlet,
        authors.people(),
        authors.agencies(),
        published.date(),
        published.from(),
        dates.updated(),
        language(head, article),
        dek(head, article, title),
        canonical,
        section(head, article),
        addresses.absolute(image(head, article)),
        free(head, article));
  }

  private static @Nullable String language(Head head, @Nullable Thing article) {
    String said = head.language();
    if (said == null) {
      said = head.meta("og:locale", "content-language", "dc.language", "language");
    }
    if (said == null && article != null) {
      said = article.first("inLanguage");
    }
    return LanguageTag.primary(said);
  }

  private @Nullable String dek(Head head, @Nullable Thing article, @Nullable String title) {
    String said = head.meta("og:description", "description", "twitter:description");
    if (said == null && article != null) {
      said = article.first("description");
    }
    return said == null || said.equals(title) ? null : said;
  }

  private static @Nullable String section(Head head, @Nullable Thing article) {
    String said = head.meta("article:section", "section", "category");
    return said == null && article != null ? article.first("articleSection") : said;
  }

  private static @Nullable String image(Head head, @Nullable Thing article) {
    String said = head.meta("og:image", "og:image:url", "twitter:image", "twitter:image:src");
    if (said != null || article == null) {
      return said;
    }
    for (Thing image : article.all("image")) {
      String url = image.text().isEmpty() ? image.first("url") : image.text();
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  private static @Nullable Boolean free(Head head, @Nullable Thing article) {
    String said = article == null ? null : article.first("isAccessibleForFree");
    if (said == null) {
      String tier = head.meta("article:content_tier");
      return tier == null
          ? null
          : tier.equals("free") ? Boolean.TRUE : tier.equals("locked") ? Boolean.FALSE : null;
    }
    return said.equalsIgnoreCase("true")
        ? Boolean.TRUE
        : said.equalsIgnoreCase("false") ? Boolean.FALSE : null;
  }
}
