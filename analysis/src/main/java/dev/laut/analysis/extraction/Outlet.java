package dev.laut.analysis.extraction;

import org.jspecify.annotations.Nullable;

/** Finds the publisher's name. */
final class Outlet {

  private static final int MAX_CHARS = 60;

  private Outlet() {}

  /** The name that the page gives, else its host. */
  static @Nullable String of(Head head, @Nullable Thing article, @Nullable String url) {
    String said = head.meta("og:site_name", "application-name", "dc.publisher", "publisher");
    if (said == null && article != null) {
      said = article.first("publisher");
    }
    if (said == null) {
      for (Thing thing : head.data().things()) {
        if (said == null && (thing.is("NewsMediaOrganization") || thing.is("WebSite"))) {
          said = thing.first("name");
        }
      }
    }
    boolean name = said != null && said.length() <= MAX_CHARS && !said.startsWith("http");
    return name ? said : Addresses.host(url);
  }
}
