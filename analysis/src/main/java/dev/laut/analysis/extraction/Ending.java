package dev.laut.analysis.extraction;

/** How a text ends, closing quotes and brackets aside. */
enum Ending {
  SENTENCE,
  COLON,
  ELLIPSIS,
  OPEN;

  static Ending of(String text) {
    int i = text.length() - 1;
    while (i > 0 && closes(text.charAt(i))) {
      i--;
    }
    if (i < 0) {
      return OPEN;
    }
    return switch (text.charAt(i)) {
      case '.' -> i > 1 && text.charAt(i - 1) == '.' ? ELLIPSIS : SENTENCE;
      case '!', '?', '。', '！', '？', '।', '۔' -> SENTENCE;
      case ':' -> COLON;
      case '…' -> ELLIPSIS;
      default -> OPEN;
    };
  }

  private static boolean closes(char c) {
    return switch (c) {
      case '"', '\'', '”', '“', '’', '‘', '»', '«', ')', ']', ' ', '*' -> true;
      default -> false;
    };
  }
}
