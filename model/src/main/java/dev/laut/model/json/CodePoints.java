package dev.laut.model.json;

import dev.laut.model.Span;
import java.util.Arrays;

/** Converts offsets of one text between UTF-16 units and Unicode code points. */
final class CodePoints {

  private final int length;

  /**
   * UTF-16 offsets of the low surrogates, ascending: each is an offset that no code point begins
   * at.
   */
  private final int[] lows;

  CodePoints(String text) {
    length = text.length();
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < length; i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        found = count == found.length ? Arrays.copyOf(found, Math.max(8, count * 2)) : found;
        found[count++] = i;
      }
    }
    lows = Arrays.copyOf(found, count);
  }

  /** The code point offset of a UTF-16 offset; one within a surrogate pair counts as behind it. */
  int toCodePoint(int utf16) {
    return utf16 - lowsBelow(utf16);
  }

  /**
   * The UTF-16 offset of a code point offset.
   *
   * @throws IllegalArgumentException if the text has fewer code points
   */
  int toUtf16(int codePoint) {
    if (codePoint < 0 || codePoint > length - lows.length) {
      throw new IllegalArgumentException(
          "offset %d is outside the text of %d code points"
              .formatted(codePoint, length - lows.length));
    }
    int utf16 = codePoint;
    for (int k = lowsBelow(utf16); ; k = lowsBelow(utf16)) {
      if (codePoint + k == utf16) {
        return utf16 < length && isLow(utf16) ? utf16 + 1 : utf16;
      }
      utf16 = codePoint + k;
    }
  }

  Span toUtf16(Span codePoints) {
    return new Span(toUtf16(codePoints.begin()), toUtf16(codePoints.end()));
  }

  private boolean isLow(int utf16) {
    return Arrays.binarySearch(lows, utf16) >= 0;
  }

  private int lowsBelow(int utf16) {
    int at = Arrays.binarySearch(lows, utf16);
    return at < 0 ? -at - 1 : at;
  }
}
