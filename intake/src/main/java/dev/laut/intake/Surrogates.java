package dev.laut.intake;

/** Keeps halves of characters, which JSON's escapes can write and UTF-8 can't, out of texts. */
final class Surrogates {

  private Surrogates() {}

  /** {@code text} with each surrogate that has no partner replaced by U+FFFD. */
  static String mended(String text) {
    int lone = lone(text, 0);
    if (lone < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (int at = lone; at >= 0; at = lone(text, at + 1)) {
      mended.setCharAt(at, '\uFFFD');
    }
    return mended.toString();
  }

  /** The first surrogate without partner from {@code from}, which is not amid a pair; or -1. */
  private static int lone(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
        if (!paired) {
          return at;
        }
        at++;
      }
    }
    return -1;
  }
}
