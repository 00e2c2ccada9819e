package dev.laut.analysis.extraction;

import org.jsoup.parser.Parser;

/** Character references in text that was encoded once too often. */
final class Entities {

  private Entities() {}

  static String decode(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
