package dev.laut.analysis.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells elements that no reader sees, as far as their own markup says so. */
final class Invisible {

  /** The names under which style sheets keep text for screen readers alone. */
  private static final Set<String> FOR_SCREEN_READERS =
      Set.of(
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "u-visually-hidden",
          "screen-reader-text",
          "screen-reader-only",
          "screenreader-only",
          "element-invisible",
          "a11y-hidden",
          "is-visually-hidden");

  /** What all of them hold; hardly any other class does. */
  private static final List<String> PARTS = List.of("sr-only", "hidden", "reader", "invisible");

  private Invisible() {}

  /** Whether a {@code style} attribute hides its element. */
  static boolean byStyle(String style) {
    if (style.length() < "display:none".length()) {
      return false;
    }
    String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  /** Whether one of the classes does. */
  static boolean byClass(String classes) {
    if (PARTS.stream().noneMatch(classes::contains)) {
      return false;
    }
    for (String word : classes.split("\\s+")) {
      if (FOR_SCREEN_READERS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
