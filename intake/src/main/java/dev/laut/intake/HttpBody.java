package dev.laut.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The body of an HTTP response, transfer and content encodings undone. Crawlers often keep the
 * headers of an encoding that they have undone already, and servers send what is no such encoding:
 * where a header and the bytes disagree, the bytes are right. Of a body that is cut, what there is.
 */
final class HttpBody {

  /** Opens a stream of decoded bytes. */
  @FunctionalInterface
  private interface Plain {
    InputStream open() throws IOException;
  }

  /** The compression method in the first byte of zlib (RFC 1950). */
  private static final int ZLIB_DEFLATE = 8;

  private HttpBody() {}

  /**
   * The body of {@code http}, which was parsed from {@code block}.
   *
   * @return at most {@code max + 1} bytes
   */
  static byte[] decoded(HttpResponse http, byte[] block, int max) {
    byte[] bytes = read(() -> http.body().stream(), () -> afterHeader(block), max);
    for (String header : http.headers().all("Content-Encoding").reversed()) {
      for (String encoding : List.of(header.toLowerCase(Locale.ROOT).split(",", -1)).reversed()) {
        bytes = decoded(bytes, encoding.strip(), max);
      }
    }
    return bytes;
  }

  private static byte[] decoded(byte[] bytes, String encoding, int max) {
    InputStream in = new ByteArrayInputStream(bytes);
    boolean markup = startsWithTag(bytes);
    return switch (encoding) {
      case "gzip", "x-gzip" ->
          GzipMembers.begin(bytes)
              ? read(() -> new Gunzip(new GzipMembers(in)), () -> bytes, max)
              : bytes;
      case "deflate" -> markup ? bytes : inflated(bytes, in, max);
      case "br" -> markup ? bytes : read(() -> new BrotliInputStream(in), () -> bytes, max);
      default -> bytes;
    };
  }

  /** Some servers put zlib's header before it, as the standard asks; some don't. */
  private static byte[] inflated(byte[] bytes, InputStream in, int max) {
    boolean zlib =
        bytes.length > 1
            && (bytes[0] & 0x0F) == ZLIB_DEFLATE
            && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      return read(() -> new InflaterInputStream(in, inflater), () -> bytes, max);
    } finally {
      inflater.end();
    }
  }

  /** What can be read; {@code otherwise} where that is nothing. */
  private static byte[] read(Plain plain, Supplier<byte[]> otherwise, int max) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try (InputStream in = plain.open()) {
      for (int read = 0; read >= 0 && bytes.size() <= max; read = in.read(buffer)) {
        bytes.write(buffer, 0, Math.min(read, max + 1 - bytes.size()));
      }
      return bytes.toByteArray();
    } catch (IOException cutOrNeverEncoded) {
      return bytes.size() == 0 ? otherwise.get() : bytes.toByteArray();
    }
  }

  private static byte[] afterHeader(byte[] block) {
    String text = new String(block, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    return end < 0 ? new byte[0] : Arrays.copyOfRange(block, end + 4, block.length);
  }

  private static boolean startsWithTag(byte[] bytes) {
    int length = Math.min(bytes.length, 1024);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).stripLeading().startsWith("<");
  }
}
