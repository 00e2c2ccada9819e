package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.LanguageTag;
import dev.laut.model.Fact;
import dev.laut.model.FactSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of a page from its head, its marks and its visible lines. */
final class FactFinder {

  private static final int DEK_WORDS = 5;
  private static final float DEK_FUNCTION_WORDS = 0.15f;

  private final Markup page;
  private final Head head;
  private final @Nullable String url;
  private final Addresses addresses;
  private final boolean[] kept;
  private final Map<Fact, Said> found = new EnumMap<>(Fact.class);

  FactFinder(Markup page, @Nullable String url, Addresses addresses, boolean[] kept) {
    this.page = page;
    this.head = page.head();
    this.url = url;
    this.addresses = addresses;
    this.kept = kept;
  }

  Facts find() {
    Said canonical = absolute(head.canonical());
    note(Fact.CANONICAL, canonical);
    String address = canonical == null ? url : canonical.value();
    Said outlet = Outlet.of(head, address);
    note(Fact.OUTLET, outlet);
    SiteName site = new SiteName(outlet == null ? null : outlet.value(), address);
    Titles titles = new Titles(page, site, Zone.of(-1, kept).first());
    Said title = titles.best();
    note(Fact.TITLE, title);
    Zone zone = Zone.of(titles.place(), kept);
    Authors authors = new Authors(page, site, zone);
    note(Fact.AUTHORS, authors.said());
    Dates dates = new Dates(page, url == null ? address : url, zone);
    note(Fact.PUBLISHED, dates.published());
    note(Fact.UPDATED, dates.updated());
    note(Fact.LANG, language());
    note(Fact.DEK, dek(title, zone));
    note(Fact.SECTION, section());
    note(Fact.IMAGE, absolute(image()));
    note(Fact.ACCESSIBLE_FOR_FREE, free());
    return new Facts(found, authors.people(), authors.agencies());
  }

  private void note(Fact fact, @Nullable Said said) {
    if (said != null) {
      found.put(fact, said);
    }
  }

  private @Nullable Said absolute(@Nullable Said address) {
    return address == null ? null : address.as(addresses.absolute(address.value()));
  }

  private @Nullable Said language() {
    Said said =
        Said.first(
            Said.plain(head.language(), FactSource.META, "html lang"),
            head.said("og:locale", "content-language", "dc.language", "dcterms.language"),
            head.said("language"),
            head.linked("inLanguage", "language"));
    return said == null ? null : said.as(LanguageTag.primary(said.value()));
  }

  private @Nullable Said dek(@Nullable Said title, Zone zone) {
    Said said =
        Said.first(
            head.said("og:description", "description", "twitter:description"),
            head.said("dc.description", "dcterms.abstract", "dcterms.description"),
            head.linked("description", "abstract"),
            seenDek(zone));
    return said == null || (title != null && said.value().equals(title.value())) ? null : said;
  }

  /** The line between headline and body that the markup calls the lead. */
  private @Nullable Said seenDek(Zone zone) {
    for (int i = zone.title() + 1; zone.title() >= 0 && i < zone.first(); i++) {
      Passage p = i < kept.length ? page.layout().page.passages().get(i) : null;
      if (p != null && Hint.LEAD.in(p.region.hints) && isSentence(p)) {
        return Said.plain(p.text, FactSource.TEXT, "head");
      }
    }
    return null;
  }

  private boolean isSentence(Passage p) {
    return p.words.length >= DEK_WORDS
        && page.layout().cues[p.index] == 0
        && FunctionWords.share(p.words) >= DEK_FUNCTION_WORDS;
  }

  private @Nullable Said section() {
    return Said.first(
        head.said("article:section", "section", "category", "parsely-section"),
        head.linked("articleSection"));
  }

  private @Nullable Said image() {
    return Said.first(
        head.said("og:image", "og:image:url", "twitter:image", "twitter:image:src"),
        head.linkedAddress("image", "thumbnailUrl"));
  }

  private @Nullable Said free() {
    Said said = head.linked("isAccessibleForFree");
    if (said != null) {
      String value = said.value().toLowerCase(Locale.ROOT);
      return value.equals("true") || value.equals("false") ? said.as(value) : null;
    }
    Said tier = head.said("article:content_tier");
    return tier == null
        ? null
        : switch (tier.value()) {
          case "free" -> tier.as("true");
          case "locked" -> tier.as("false");
          default -> null;
        };
  }
}
