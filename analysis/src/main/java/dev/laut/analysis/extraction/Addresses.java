package dev.laut.analysis.extraction;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a page's addresses absolute; nothing is looked up. */
final class Addresses {

  private final @Nullable URI base;

  /**
   * @param url the page's own address
   * @param base what its base element says
   */
  Addresses(@Nullable String url, @Nullable String base) {
    URI page = url == null ? null : parse(url);
    URI said = base == null ? null : parse(base);
    this.base = said == null ? page : page == null ? said : page.resolve(said);
  }

  /** {@code address} as an absolute one where the base is known; null for what leads to no page. */
  @Nullable String absolute(@Nullable String address) {
    if (address == null) {
      return null;
    }
    String trimmed = address.strip();
    String lower = trimmed.toLowerCase(Locale.ROOT);
    if (trimmed.isEmpty()
        || lower.startsWith("javascript:")
        || lower.startsWith("data:")
        || trimmed.startsWith("#")) {
      return null;
    }
    URI uri = parse(trimmed.replace(" ", "%20"));
    if (uri == null) {
      return trimmed;
    }
    if (base == null || uri.isAbsolute() || base.isOpaque()) {
      return uri.toString();
    }
    return base.resolve(uri).toString();
  }

  /** The host that {@code address} names, without {@code www.}, or null. */
  static @Nullable String host(@Nullable String address) {
    URI uri = address == null ? null : parse(address);
    String host = uri == null ? null : uri.getHost();
    if (host == null) {
      return null;
    }
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  private static @Nullable URI parse(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
