package dev.laut.intake.feed;

/** Text as markup. */
final class Escaped {

  private Escaped() {}

  /** {@code text} so that a parser reads it as it stands, in elements and attributes. */
  static String text(String text) {
    StringBuilder markup = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> markup.append("&amp;");
        case '<' -> markup.append("&lt;");
        case '>' -> markup.append("&gt;");
        case '"' -> markup.append("&quot;");
        case '\'' -> markup.append("&#39;");
        case '\r' -> markup.append("&#13;");
        default -> markup.append(c);
      }
    }
    return markup.toString();
  }

  /** Plain text as HTML: blank lines separate paragraphs. */
  static String paragraphs(String text) {
    StringBuilder markup = new StringBuilder();
    for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
      markup.append("<p>").append(text(paragraph.strip())).append("</p>\n");
    }
    return markup.toString();
  }
}
