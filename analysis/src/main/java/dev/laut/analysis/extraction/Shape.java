package dev.laut.analysis.extraction;

/** The look of a passage's characters, counted in one pass. */
final class Shape {

  final int letters;
  final int upper;
  final int digits;
  final int commas;
  final int sentences;
  final int separators;
  final boolean address;
  final boolean quoted;

  Shape(String text) {
    int[] counts = new int[6];
    boolean at = false;
    boolean quote = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        counts[0]++;
      } else if (Character.isLetter(c)) {
        counts[0]++;
        counts[1] += Character.isUpperCase(c) ? 1 : 0;
      } else {
        switch (c) {
          case ',', '，', '、' -> counts[3]++;
          case '.', '!', '?', '。' -> counts[4] += ends(text, i) ? 1 : 0;
          case '|', '•', '·', '/', '»', '›', '>', '→' -> counts[5]++;
          case '@' -> at = true;
          case '"', '“', '„', '”', '«' -> quote = true;
          default -> counts[2] += c >= '0' && c <= '9' ? 1 : 0;
        }
      }
    }
    letters = counts[0];
    upper = counts[1];
    digits = counts[2];
    commas = counts[3];
    sentences = counts[4];
    separators = counts[5];
    address = at || text.contains("http") || text.contains("www.");
    quoted = quote;
  }

  private static boolean ends(String text, int at) {
    return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
