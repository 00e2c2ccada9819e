package dev.laut.cli.terminal;

/**
 * Makes text from the world harmless to a terminal: no control characters, no escape sequences
 * (ECMA-48), nothing that turns the reading direction around or is invisible. Line ends and tabs
 * become blanks.
 */
final class SafeText {

  private static final char ESCAPE = '\u001b';
  private static final char CSI = '\u009b';
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final String UNKNOWN = "\ufffd";

  private SafeText() {}

  static String of(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7f) ? text : cleaned(text);
  }

  private static String cleaned(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (c == ESCAPE || isStringOpener(c) || c == CSI) {
        at = behindSequence(text, at);
        continue;
      }
      switch (Character.getType(c)) {
        case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
            safe.append(Character.isWhitespace(c) || c == '\u0085' ? " " : "");
        case Character.FORMAT ->
            safe.append(c == JOINER || c == NON_JOINER ? Character.toString(c) : "");
        case Character.SURROGATE -> safe.append(UNKNOWN);
        default -> safe.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    return safe.toString();
  }

  /** DCS, SOS, OSC, PM and APC as single characters: they swallow text up to their end. */
  private static boolean isStringOpener(int c) {
    return c == 0x90 || c == 0x98 || c >= 0x9d && c <= 0x9f;
  }

  /** Where the text goes on behind the sequence that begins at {@code at}. */
  private static int behindSequence(String text, int at) {
    char first = text.charAt(at);
    int next = at + 1;
    if (first == ESCAPE) {
      if (next == text.length()) {
        return next;
      }
      char kind = text.charAt(next);
      if (kind == '[') {
        return behindControl(text, next + 1);
      }
      return "]PX^_".indexOf(kind) >= 0 ? behindString(text, next + 1) : behindShort(text, next);
    }
    return first == CSI ? behindControl(text, next) : behindString(text, next);
  }

  /** Parameters and intermediates, then one final byte. */
  private static int behindControl(String text, int at) {
    while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) <= '?') {
      at++;
    }
    return at < text.length() && text.charAt(at) >= '@' && text.charAt(at) <= '~' ? at + 1 : at;
  }

  /** Everything up to BEL or the string terminator; without one only the opener is dropped. */
  private static int behindString(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isISOControl(text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      return at;
    }
    return switch (text.charAt(end)) {
      case '\u0007', '\u009c' -> end + 1;
      case ESCAPE -> text.startsWith("\\", end + 1) ? end + 2 : at;
      default -> at;
    };
  }

  /** Intermediates, then one final byte: {@code ESC ( B} and the like. */
  private static int behindShort(String text, int at) {
    while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) <= '/') {
      at++;
    }
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '~' ? at + 1 : at;
  }
}
