package dev.laut.desk.api;

import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON that a request brings. */
final class Body {

  private static final int MOST_BYTES = 64 << 10;

  private Body() {}

  /**
   * The body as text.
   *
   * @throws HttpException 413 if it is longer than 64 kB, 415 if it says to be something else than
   *     JSON: a form of another site can send anything else without asking first
   */
  static String text(ServerRequest request) {
    String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    if (!type.matches("application/json(\\s*;.*)?")) {
      throw new HttpException(
          "the body must be application/json", Status.UNSUPPORTED_MEDIA_TYPE_415);
    }
    try (InputStream in = request.content().inputStream()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new HttpException(
            "the body is longer than %d bytes".formatted(MOST_BYTES),
            Status.REQUEST_ENTITY_TOO_LARGE_413);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
