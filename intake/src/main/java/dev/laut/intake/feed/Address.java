package dev.laut.intake.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The addresses that a feed names, made absolute. */
final class Address {

  private Address() {}

  /** {@code address} against {@code base}; empty where that makes no address on the web. */
  static Optional<String> resolve(String base, String address) {
    String link = address.strip();
    if (link.isEmpty() || isWeb(link) || base.isEmpty()) {
      return Optional.of(link).filter(Address::isWeb);
    }
    try {
      return Optional.of(new URI(base.strip()).resolve(new URI(link)).toString())
          .filter(Address::isWeb);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  static boolean isWeb(String address) {
    String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }
}
