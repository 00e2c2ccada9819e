package dev.laut.intake.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Mends text that was encoded twice: UTF-8 that somebody read as windows-1252 and encoded again
 * ({@code Ã¤} for {@code ä}). Each such run is read again by itself, since pages are often wrong
 * only in part; a text with few of them is left alone.
 */
final class TwiceEncoded {

  /** Fewer runs may be meant, as in a page about encodings. */
  private static final int LEAST_RUNS = 3;

  /** Where one of the commonest first characters stands alone, so many runs must stand whole. */
  private static final int RUNS_A_LONE = 10;

  private static final Map<Character, Byte> BYTES = new HashMap<>();

  static {
    for (int code = 0x80; code <= 0xFF; code++) {
      String one = new String(new byte[] {(byte) code}, Encoding.WINDOWS_1252.charset());
      char read = one.charAt(0) == '\uFFFD' ? (char) code : one.charAt(0); // the web reads C1 there
      BYTES.put(read, (byte) code);
    }
  }

  private TwiceEncoded() {}

  /** {@code text} mended, or itself where it was not encoded twice. */
  static String mend(String text) {
    int lone = 0;
    int runs = 0;
    StringBuilder mended = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int length = c < 0x80 ? 0 : length(c);
      String read = length == 0 ? "" : read(text, at, length);
      lone += read.isEmpty() && "ÂÃ".indexOf(c) >= 0 ? 1 : 0;
      if (read.isEmpty()) {
        mended.append(c);
        at++;
      } else {
        runs++;
        mended.append(read);
        at += length;
      }
    }
    return runs >= LEAST_RUNS && lone * RUNS_A_LONE <= runs ? mended.toString() : text;
  }

  /**
   * Bytes of the sequence that {@code lead} begins when it is taken for a byte; 0 for what no
   * European text or sign begins with, since a soft hyphen may follow any letter ({@code ß} in
   * "Maß-nahme").
   */
  private static int length(char lead) {
    return switch (lead) {
      case 'Â', 'Ã', 'Ä', 'Å' -> 2;
      case 'â' -> 3;
      case 'ð' -> 4;
      default -> 0;
    };
  }

  /** What the characters from {@code at} on mean as UTF-8; empty where they mean nothing. */
  private static String read(String text, int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      Byte code = at + i < text.length() ? BYTES.get(text.charAt(at + i)) : null;
      if (code == null) {
        return "";
      }
      bytes[i] = code;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return ""; // these characters only happen to stand together
    }
  }
}
