package dev.laut.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses within the desk; ids are given by whoever handed a page in, so they may be anything.
 */
public final class Urls {

  private Urls() {}

  /** {@code text} as one segment of a path. */
  public static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public static String article(String id) {
    return "/articles/" + segment(id);
  }

  public static String story(String id) {
    return "/stories/" + segment(id);
  }
}
