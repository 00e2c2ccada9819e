package dev.laut.analysis.extraction;

/**
 * Text as a reader sees it: runs of white space are one blank, soft hyphens and zero-width
 * characters are gone, ligatures are spelt out.
 */
final class Line {

  private final StringBuilder text = new StringBuilder();
  private boolean blankDue;

  /** {@code raw} cleaned, without blanks at either end. */
  static String clean(String raw) {
    Line line = new Line();
    line.add(raw);
    return line.take();
  }

  void add(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > ' ' && c < 0x7f) {
        put(c);
      } else if (isBlank(c)) {
        blankDue = true;
      } else if (c >= 0xfb00 && c <= 0xfb06) {
        ligature(c);
      } else if (!isInvisible(c)) {
        put(c);
      }
    }
  }

  private void put(char c) {
    if (blankDue) {
      blankDue = false;
      if (!text.isEmpty()) {
        text.append(' ');
      }
    }
    text.append(c);
  }

  private void ligature(char c) {
    String letters =
        switch (c) {
          case 0xfb00 -> "ff";
          case 0xfb01 -> "fi";
          case 0xfb02 -> "fl";
          case 0xfb03 -> "ffi";
          case 0xfb04 -> "ffl";
          default -> "st";
        };
    for (int i = 0; i < letters.length(); i++) {
      put(letters.charAt(i));
    }
  }

  void blank() {
    blankDue = true;
  }

  /** Where the next visible character will stand. */
  int next() {
    return text.length() + (blankDue && !text.isEmpty() ? 1 : 0);
  }

  int length() {
    return text.length();
  }

  String from(int begin) {
    return begin >= text.length() ? "" : text.substring(begin);
  }

  /** The text so far; the line is empty afterwards. */
  String take() {
    String taken = text.toString();
    text.setLength(0);
    blankDue = false;
    return taken;
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || (c >= 0x7f && c <= 0xa0)
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200a)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202f
        || c == 0x205f
        || c == 0x3000;
  }

  /**
   * The zero-width joiners are letters' shape in Arabic, Persian and Indic scripts and part of
   * emoji.
   */
  private boolean isInvisible(char c) {
    if (c == 0x200c || c == 0x200d) {
      return text.isEmpty() || text.charAt(text.length() - 1) < 0x0600;
    }
    return c == 0xad
        || c == 0x200b
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff
        || c == 0xfffe
        || c == 0xffff;
  }
}
