package dev.laut.analysis.extraction;

import dev.laut.model.FactSource;
import org.jspecify.annotations.Nullable;

/** Finds the publisher's name. */
final class Outlet {

  private static final int MAX_CHARS = 60;

  private Outlet() {}

  /** The name that the page gives, else its host. */
  static @Nullable Said of(Head head, @Nullable String url) {
    Said said =
        Said.first(
            head.said("og:site_name", "application-name", "dc.publisher", "publisher"),
            head.said("dcterms.publisher"),
            head.linked("publisher"),
            site(head));
    boolean name =
        said != null && said.value().length() <= MAX_CHARS && !said.value().startsWith("http");
    return name ? said : Said.plain(Addresses.host(url), FactSource.URL, "host");
  }

  private static @Nullable Said site(Head head) {
    for (Thing thing : head.data().things()) {
      if (thing.is("NewsMediaOrganization") || thing.is("WebSite")) {
        Said name = Said.plain(thing.first("name"), FactSource.JSONLD, "name");
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }
}
