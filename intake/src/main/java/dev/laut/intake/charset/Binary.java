package dev.laut.intake.charset;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells bytes that are no text in any encoding: pictures, archives, programs. */
final class Binary {

  /** Bytes looked at; the standard on MIME sniffing takes 1,445. */
  private static final int HEAD = 8 * 1024;

  /** Of a hundred bytes of text, less than one is a control character; of zipped data, ten are. */
  private static final int MAX_PERCENT = 1;

  /** First bytes of common files that may hold few control characters. */
  private static final List<String> SIGNATURES =
      List.of(
          "%PDF-", "%!PS", "{\\rtf", "PK\3\4", "\u0089PNG", "\u00FF\u00D8\u00FF", "\u001F\u008B");

  private Binary() {}

  static boolean is(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return SIGNATURES.stream().anyMatch(head::startsWith) || is(head);
  }

  /** Whether a text decoded from UTF-16 or UTF-32 is none. */
  static boolean is(String text) {
    int length = Math.min(text.length(), HEAD);
    long controls = text.chars().limit(length).filter(Binary::isControl).count();
    return controls * 100 > (long) MAX_PERCENT * length;
  }

  /** A control character that no text has: not white space, not the escape of ISO-2022-JP. */
  private static boolean isControl(int c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\f' && c != '\r' && c != 0x1B || c == 0x7F;
  }
}
