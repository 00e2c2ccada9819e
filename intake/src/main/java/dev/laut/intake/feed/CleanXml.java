package dev.laut.intake.feed;

/**
 * XML without what is dangerous or forbidden in it but harmless to leave out: a document type and
 * the entities that it declares, the XML declaration (the encoding is known, and some feeds have it
 * in the wrong place), characters that XML does not have, a bare {@code &}. HTML's named characters
 * are put in. What is in CDATA stays as it is.
 */
final class CleanXml {

  private final String xml;
  private final StringBuilder clean;
  private int at;

  private CleanXml(String xml) {
    this.xml = xml;
    clean = new StringBuilder(xml.length());
  }

  static String of(String xml) {
    return new CleanXml(xml).clean();
  }

  private String clean() {
    while (at < xml.length()) {
      char c = xml.charAt(at);
      if (c == '&') {
        reference();
      } else if (c != '<') {
        character(c);
      } else if (xml.startsWith("<![CDATA[", at)) {
        copyPast("]]>");
      } else if (xml.startsWith("<!--", at)) {
        copyPast("-->");
      } else if (xml.startsWith("<!DOCTYPE", at)) {
        at = endOfDoctype();
      } else if (xml.startsWith("<?xml ", at)) {
        int end = xml.indexOf("?>", at);
        at = end < 0 ? xml.length() : end + 2;
      } else {
        character(c);
      }
    }
    return clean.toString();
  }

  private void copyPast(String end) {
    int found = xml.indexOf(end, at);
    int to = found < 0 ? xml.length() : found + end.length();
    while (at < to) {
      character(xml.charAt(at));
    }
  }

  private void character(char c) {
    boolean forbidden = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0xFFFE;
    clean.append(forbidden ? ' ' : c);
    at++;
  }

  private void reference() {
    CharacterReference found = CharacterReference.in(xml, at);
    if (found == null) {
      clean.append("&amp;"); // a bare one, or a document type's own entity
      at++;
    } else {
      clean.append(Escaped.text(found.character()));
      at = found.end();
    }
  }

  /** Behind the document type that begins here, its internal subset included. */
  private int endOfDoctype() {
    int depth = 0;
    for (int i = at; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (c == '"' || c == '\'') {
        int close = xml.indexOf(c, i + 1);
        i = close < 0 ? xml.length() : close;
      } else if (xml.startsWith("<!--", i)) {
        int close = xml.indexOf("-->", i);
        i = close < 0 ? xml.length() : close + 2;
      } else if (c == '<' || c == '[') {
        depth++;
      } else if (c == '>' || c == ']') {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return xml.length();
  }
}
