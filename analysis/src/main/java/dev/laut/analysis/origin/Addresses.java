package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of articles in one form, so that links and versions can be told. */
public final class Addresses {

  private Addresses() {}

  /** All addresses under which an article can be read, in one form. */
  public static List<String> of(ArticleReading reading) {
    List<String> addresses = new ArrayList<>();
    for (String url : new String[] {reading.article().canonical(), reading.page().url()}) {
      String address = of(url);
      if (address != null && !addresses.contains(address)) {
        addresses.add(address);
      }
    }
    return addresses;
  }

  /**
   * Host and path in one form, with its query; without scheme, {@code www.}, fragment and a slash
   * at the end. Null for what is no address of a page, the first page of a site included.
   */
  static @Nullable String of(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      URI uri = new URI(url.strip());
      String host = uri.getHost();
      String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/$", "");
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return host == null || path.isEmpty() && query.isEmpty()
          ? null
          : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "") + path + query;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
