package dev.laut.intake.charset;

import java.nio.charset.StandardCharsets;

/**
 * How much of some bytes is UTF-8 beyond ASCII.
 *
 * @param sequences well-formed sequences of two to four bytes
 * @param faults places where the bytes are not UTF-8
 */
record Utf8(int sequences, int faults) {

  private static final int FAULT = 0;

  static Utf8 scan(byte[] bytes) {
    int sequences = 0;
    int faults = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = length(bytes, at);
      if (length == FAULT) {
        faults += isCut(bytes, at) ? 0 : 1;
        at++;
      } else {
        sequences++;
        at += length;
      }
    }
    return new Utf8(sequences, faults);
  }

  boolean isAscii() {
    return sequences == 0 && faults == 0;
  }

  boolean isWellFormed() {
    return faults == 0;
  }

  /** Mostly UTF-8, with pieces put in from elsewhere or cut; legacy text hardly has sequences. */
  boolean isMixed() {
    return sequences > 2 * faults;
  }

  /**
   * Reads mostly well-formed UTF-8. A stray byte is read as windows-1252, since that is where such
   * pieces come from; the first byte of a cut umlaut becomes U+FFFD.
   */
  static String mend(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int done = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = bytes[at] >= 0 ? 1 : length(bytes, at);
      if (length == FAULT) {
        text.append(new String(bytes, done, at - done, StandardCharsets.UTF_8));
        text.append(stray(bytes, at));
        at++;
        done = at;
      } else {
        at += length;
      }
    }
    return text.append(new String(bytes, done, at - done, StandardCharsets.UTF_8)).toString();
  }

  private static String stray(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    boolean cut = lead == 0xC2 || lead == 0xC3;
    return cut ? "\uFFFD" : new String(bytes, at, 1, Encoding.WINDOWS_1252.charset());
  }

  /** Length of the well-formed sequence at {@code at} (Unicode, table 3-7), or {@link #FAULT}. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
    if (lead < 0xC2 || lead > 0xF4) {
      return FAULT;
    }
    if (lead < 0xE0) {
      return isTrail(bytes, at + 1) ? 2 : FAULT;
    }
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high || !isTrail(bytes, at + 2)) {
      return FAULT;
    }
    if (lead < 0xF0) {
      return 3;
    }
    return isTrail(bytes, at + 3) ? 4 : FAULT;
  }

  /** Whether a sequence begins here that the end of the page cuts off. */
  private static boolean isCut(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    boolean cut = lead >= 0xC2 && lead <= 0xF4 && at + length > bytes.length;
    for (int i = at + 1; i < bytes.length && cut; i++) {
      cut = isTrail(bytes, i);
    }
    return cut;
  }

  private static boolean isTrail(byte[] bytes, int at) {
    return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
  }
}
