package dev.laut.intake;

/** What the first tags of a page tell. */
final class Markup {

  private Markup() {}

  /**
   * The name of the first element, after XML declaration, comments and document type; a document
   * type's own name, {@code html} say, where that comes first. Empty where there is none.
   */
  static String root(String text) {
    int at = text.indexOf('<');
    while (at >= 0 && at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at + 4);
      } else if (next == '?') {
        at = after(text, "?>", at + 2);
      } else if (text.regionMatches(true, at, "<!doctype html", 0, 14)) {
        return "html";
      } else if (next == '!') {
        at = after(text, ">", at + 2);
      } else if (Character.isLetter(next)) {
        return name(text, at + 1);
      } else {
        return "";
      }
    }
    return "";
  }

  /** Whether a root element of this name makes a feed: RSS 0.91 to 2.0, RSS 1.0 (RDF), Atom. */
  static boolean isFeed(String root) {
    String local = root.substring(root.indexOf(':') + 1);
    return local.equals("rss") || local.equals("RDF") || local.equals("feed");
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? -1 : text.indexOf('<', found + end.length());
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length() && " \t\r\n\f/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end);
  }
}
