package dev.laut.intake.feed;

/** The text of short pieces of HTML, such as titles. */
final class PlainText {

  private static final int MAX_TAG = 4096;

  private PlainText() {}

  /** {@code html} without tags, its references resolved, white space collapsed to one space. */
  static String of(String html) {
    StringBuilder text = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      int end = c == '<' ? endOfTag(html, at) : -1;
      CharacterReference reference = c == '&' ? CharacterReference.in(html, at) : null;
      if (end > 0) {
        at = end;
      } else if (reference != null) {
        text.append(reference.character());
        at = reference.end();
      } else {
        text.append(c);
        at++;
      }
    }
    return collapsed(text.toString());
  }

  /** {@code text} with white space, no-break space included, collapsed to one space. */
  static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      boolean afterSpace = collapsed.isEmpty() || collapsed.charAt(collapsed.length() - 1) == ' ';
      if (!space) {
        collapsed.append(c);
      } else if (!afterSpace) {
        collapsed.append(' ');
      }
    }
    return collapsed.toString().stripTrailing();
  }

  /** Behind the tag that begins here; -1 where none does, as in "3 < 4". */
  private static int endOfTag(String html, int at) {
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    boolean tag = next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' || next == '/';
    int end = tag ? html.indexOf('>', at, Math.min(html.length(), at + MAX_TAG)) : -1;
    return end < 0 ? -1 : end + 1;
  }
}
