package dev.laut.evaluation.extraction;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What transport, storage and editors do to a file, in one go of one to eight accidents. */
public record Damage(Random dice) {

  private static final int MOST_ACCIDENTS = 8;
  private static final int MOST_REPEATS = 300;

  /** Pieces that mean something to a parser, or to nobody. */
  private static final List<String> PIECES =
      List.of(
          "<div>",
          "</p>",
          "<!--",
          "]]>",
          "<script>",
          "<table><tr>",
          "&#0;",
          "&#x110000;",
          "\0",
          "\r\n\r\n",
          "\"",
          "„",
          "“",
          "’’’",
          "((",
          "\ud83e\udd8b",
          "\u202e",
          "\u00ad",
          "\ufffd",
          "{\"a\":[",
          "WARC/1.0\r\n",
          "sagte",
          "laut ",
          " zufolge",
          "soll ",
          "10.000.000.000 ");

  /** A damaged copy of {@code whole}; the same dice give the same damage. */
  public byte[] to(byte[] whole) {
    byte[] bytes = whole;
    int accidents = 1 + dice.nextInt(MOST_ACCIDENTS);
    for (int i = 0; i < accidents; i++) {
      bytes = accident(bytes);
    }
    return bytes;
  }

  private byte[] accident(byte[] bytes) {
    int from = dice.nextInt(bytes.length + 1);
    int to = from + dice.nextInt(bytes.length - from + 1);
    byte[] piece = PIECES.get(dice.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    return switch (dice.nextInt(6)) {
      case 0 -> flipped(bytes);
      case 1 -> join(bytes, 0, from, new byte[0], Math.min(to, from + 200), bytes.length);
      case 2 -> join(bytes, 0, from, piece, from, bytes.length);
      case 3 -> join(bytes, 0, from, repeated(piece), from, bytes.length);
      case 4 -> join(bytes, 0, to, new byte[0], from, bytes.length);
      default -> dice.nextInt(4) == 0 ? join(bytes, 0, to, piece, 0, 0) : flipped(bytes);
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] copy = bytes.clone();
    for (int i = 0; i < copy.length; i += 1 + dice.nextInt(1000)) {
      copy[i] = (byte) dice.nextInt();
    }
    return copy;
  }

  private byte[] repeated(byte[] piece) {
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int i = dice.nextInt(MOST_REPEATS); i >= 0; i--) {
      many.writeBytes(piece);
    }
    return many.toByteArray();
  }

  /** Bytes [a, b), then {@code between}, then bytes [c, d). */
  private static byte[] join(byte[] bytes, int a, int b, byte[] between, int c, int d) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, a, b - a);
    joined.writeBytes(between);
    joined.write(bytes, c, d - c);
    return joined.toByteArray();
  }
}
