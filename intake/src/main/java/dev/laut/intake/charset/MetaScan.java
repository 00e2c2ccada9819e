package dev.laut.intake.charset;

import java.util.Locale;
import java.util.Optional;

/** Goes through the tags at the beginning of a page until a {@code <meta>} names an encoding. */
final class MetaScan {

  private final String head;
  private int at;
  private String name = "";
  private String value = "";

  MetaScan(String head) {
    this.head = head;
  }

  Optional<Encoding> encoding() {
    for (at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
      if (head.startsWith("<!--", at)) {
        skipPast("-->", at + 2); // "<!-->" is a whole comment
      } else if (head.regionMatches(true, at, "<meta", 0, 5) && endsName(at + 5)) {
        at += 5;
        Optional<Encoding> named = meta().flatMap(Encoding::labelled);
        if (named.isPresent()) {
          return named;
        }
      } else if (startsTag()) {
        skipTag();
      } else if (at + 1 < head.length() && "!/?".indexOf(head.charAt(at + 1)) >= 0) {
        skipPast(">", at + 1);
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  private boolean endsName(int index) {
    return index < head.length()
        && (head.charAt(index) == '/' || Declaration.isSpace(head.charAt(index)));
  }

  private boolean startsTag() {
    int letter = head.startsWith("</", at) ? at + 2 : at + 1;
    return letter < head.length() && isLetter(head.charAt(letter));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void skipPast(String end, int from) {
    int found = head.indexOf(end, from);
    at = found < 0 ? head.length() : found + end.length();
  }

  private void skipTag() {
    while (at < head.length() && head.charAt(at) != '>' && !Declaration.isSpace(head.charAt(at))) {
      at++;
    }
    while (nextAttribute()) {
      // on to the end of the tag
    }
  }

  private Optional<String> meta() {
    boolean pragma = false;
    String charset = "";
    String content = "";
    while (nextAttribute()) {
      switch (name) {
        case "http-equiv" -> pragma |= value.equalsIgnoreCase("content-type");
        case "charset" -> charset = charset.isEmpty() ? value : charset;
        case "content" -> content = content.isEmpty() ? value : content;
        default -> {}
      }
    }
    if (!charset.isEmpty()) {
      return Optional.of(charset);
    }
    return pragma ? ContentType.label(content) : Optional.empty();
  }

  /** Reads one attribute into {@link #name} and {@link #value}; false at the end of the tag. */
  private boolean nextAttribute() {
    while (at < head.length() && (isSpace() || head.charAt(at) == '/')) {
      at++;
    }
    if (at >= head.length() || head.charAt(at) == '>') {
      return false;
    }
    int start = at;
    at++; // a name may begin with "="
    while (at < head.length() && !isSpace() && "/>=".indexOf(head.charAt(at)) < 0) {
      at++;
    }
    name = head.substring(start, at).toLowerCase(Locale.ROOT);
    skipSpace();
    value = "";
    if (at < head.length() && head.charAt(at) == '=') {
      at++;
      skipSpace();
      readValue();
    }
    return true;
  }

  private void readValue() {
    if (at >= head.length()) {
      return;
    }
    char quote = head.charAt(at);
    int start = at;
    if (quote == '"' || quote == '\'') {
      skipPast(String.valueOf(quote), at + 1);
      value = head.substring(start + 1, Math.max(start + 1, at - 1));
      return;
    }
    while (at < head.length() && !isSpace() && head.charAt(at) != '>') {
      at++;
    }
    value = head.substring(start, at);
  }

  private void skipSpace() {
    while (at < head.length() && isSpace()) {
      at++;
    }
  }

  private boolean isSpace() {
    return Declaration.isSpace(head.charAt(at));
  }
}
