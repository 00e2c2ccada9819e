package dev.laut.desk.correct;

import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Remembers in a cookie under which name somebody corrects. */
public final class Corrector {

  /** Who corrects where nobody is named. */
  static final String SOMEBODY = "somebody";

  private static final String COOKIE = "laut-who";
  private static final Duration YEAR = Duration.ofDays(365);

  private Corrector() {}

  /** The name that was given last; empty where none was. */
  public static String name(ServerRequest request) {
    String kept = request.headers().cookies().first(COOKIE).orElse("");
    try {
      return URLDecoder.decode(kept, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // Not written by us.
    }
  }

  static void remember(ServerResponse response, String name) {
    response
        .headers()
        .addCookie(
            SetCookie.builder(COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8))
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite(SetCookie.SameSite.STRICT)
                .build());
  }
}
