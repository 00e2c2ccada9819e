package dev.laut.analysis.extraction;

import dev.laut.model.FactSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline, without the site's name: the visible heading that reads like what the head
 * says, since heads are often written for search engines; without such a heading, the head's word.
 */
final class Titles {

  /** A heading reads like a title from this share of common words on. */
  private static final float ALIKE = 0.5f;

  private static final int MIN_WORDS = 3;

  private final Markup page;
  private final SiteName site;
  private final int bodyStart;
  private final List<Said> said = new ArrayList<>();
  private final List<Likeness> likes = new ArrayList<>();
  private int place = -1;

  Titles(Markup page, SiteName site, int bodyStart) {
    this.page = page;
    this.site = site;
    this.bodyStart = bodyStart;
    Head head = page.head();
    add(head.data().said("headline"));
    add(head.said("og:title"));
    add(head.said("twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"));
    for (LinkedData way : head.ways()) {
      add(way.said("headline", "title"));
    }
    add(Said.plain(head.title(), FactSource.META, "title"));
  }

  private void add(@Nullable Said title) {
    Said bare = title == null ? null : title.as(site.without(title.value()));
    if (bare != null && !bare.value().isBlank()) {
      said.add(bare);
      likes.add(new Likeness(Words.of(bare.value())));
    }
  }

  /** The headline, or null where the page has none. */
  @Nullable Said best() {
    Passage heading = heading();
    if (heading == null) {
      return said.isEmpty() ? null : said.getFirst();
    }
    place = heading.index;
    String place = heading.region.tag.name().toLowerCase(Locale.ROOT);
    return new Said(part(heading.text), FactSource.TEXT, place, heading.text);
  }

  /** Index of the passage that {@link #best} stands in, or -1. */
  int place() {
    return place;
  }

  private @Nullable Passage heading() {
    Passage best = null;
    Passage lone = null;
    float most = ALIKE;
    int lones = 0;
    for (Passage p : page.layout().page.passages()) {
      if (p.index > bodyStart + 2 || !isHeading(p) || site.names(p.text)) {
        continue;
      }
      float alike = alike(p.words) + (p.region.tag == HtmlTag.H1 ? 0.1f : 0);
      if (alike > most) {
        most = alike;
        best = p;
      }
      if (p.region.tag == HtmlTag.H1 && p.words.length >= MIN_WORDS) {
        lone = p;
        lones++;
      }
    }
    return best == null && lones == 1 ? lone : best;
  }

  private static boolean isHeading(Passage p) {
    return p.words.length > 0
        && (p.region.tag.heading()
            || Hint.HEADLINEPROP.in(p.region.hints | p.inlineHints)
            || (Hint.TITLE.in(p.region.hints) && p.words.length >= MIN_WORDS));
  }

  private float alike(int[] words) {
    float best = 0;
    for (Likeness title : likes) {
      best = Math.max(best, 2f * title.shared(words) / (words.length + title.length()));
    }
    return best;
  }

  /**
   * The part of a heading that the head gives as the title, where a kicker or a date stands beside
   * it.
   */
  private String part(String heading) {
    for (Said each : said) {
      String title = each.value();
      boolean within = heading.length() > title.length() + 2 && Words.of(title).length >= MIN_WORDS;
      if (within && (heading.endsWith(title) || heading.startsWith(title))) {
        return title;
      }
    }
    return site.without(heading);
  }
}
