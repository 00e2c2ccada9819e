package dev.laut.intake.feed;

import dev.laut.intake.charset.Resource;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a character: {@code &uuml;}, {@code &#252;}, {@code &#xFC;}.
 *
 * @param character what it stands for
 * @param end where the text goes on
 */
record CharacterReference(String character, int end) {

  private static final int MAX_NAME = 10;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Map<String, String> BY_NAME = read();

  /** The reference whose {@code &} is at {@code at}; null where there is none. */
  static @Nullable CharacterReference in(String text, int at) {
    int end = at + 1;
    int limit = Math.min(text.length(), end + MAX_NAME);
    while (end < limit && text.charAt(end) != ';') {
      end++;
    }
    if (end >= limit || end == at + 1) {
      return null;
    }
    boolean numbered = text.charAt(at + 1) == '#';
    String character =
        numbered ? numbered(text.substring(at + 2, end)) : BY_NAME.get(text.substring(at + 1, end));
    return character == null ? null : new CharacterReference(character, end + 1);
  }

  private static @Nullable String numbered(String number) {
    boolean hex = number.startsWith("x") || number.startsWith("X");
    String digits = hex ? number.substring(1) : number;
    if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0)) {
      return null;
    }
    int code = Integer.parseInt(digits, hex ? 16 : 10);
    return character(code);
  }

  private static String character(int code) {
    if (code >= 0x80 && code < 0xA0) { // as HTML reads them: nobody means control characters
      return new String(new byte[] {(byte) code}, WINDOWS_1252);
    }
    boolean allowed =
        code == '\t'
            || code == '\n'
            || code == '\r'
            || code >= 0x20 && code < 0xD800
            || code >= 0xE000 && code < 0xFFFE
            || code > 0xFFFF && code <= Character.MAX_CODE_POINT;
    return allowed ? Character.toString(code) : "\uFFFD";
  }

  private static Map<String, String> read() {
    Map<String, String> characters = new HashMap<>();
    for (String line : Resource.lines(CharacterReference.class, "characters.txt")) {
      int space = line.indexOf(' ');
      int code = Integer.parseInt(line, space + 1, line.length(), 16);
      characters.put(line.substring(0, space), Character.toString(code));
    }
    return characters;
  }
}
