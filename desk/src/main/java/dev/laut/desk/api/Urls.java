package dev.laut.desk.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of URLs. */
final class Urls {

  private Urls() {}

  /** {@code text} as one segment of a path. */
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
