package dev.laut.analysis.extraction;

import java.util.Arrays;

/**
 * Words as numbers: equal words, whatever their case, give equal numbers, so that texts are
 * compared without cutting them into strings.
 */
final class Words {

  private static final int[] NONE = {};

  private Words() {}

  /** The words of {@code text}: runs of letters and digits; an ideograph is a word of its own. */
  static int[] of(String text) {
    int[] words = new int[text.length() / 6 + 4];
    int count = 0;
    int hash = 0;
    boolean inside = false;
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      char c = i < length ? text.charAt(i) : ' ';
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean letter = plain || (c >= 'A' && (c <= 'Z' || (c > 0x7f && isLetter(c))));
      boolean alone = c >= 0x3040 && c <= 0x9fff;
      if (inside && (!letter || alone)) {
        if (count + 1 >= words.length) {
          words = Arrays.copyOf(words, words.length * 2);
        }
        words[count++] = hash;
        inside = false;
      }
      if (letter) {
        if (!inside) {
          hash = 17;
          inside = true;
        }
        hash = hash * 31 + (plain ? c : Character.toLowerCase(c));
      }
    }
    return count == 0 ? NONE : Arrays.copyOf(words, count);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) && Character.isHighSurrogate(c);
  }
}
