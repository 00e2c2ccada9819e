package dev.laut.desk.web;

import dev.laut.model.Labelled;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;

/**
 * One visit to a page: in which language and light, and by which URL.
 *
 * @param here path and query, as {@code /?order=largest}
 */
public record Visit(Words words, Theme theme, String here) {

  static final String LANGUAGE_COOKIE = "laut-lang";
  static final String THEME_COOKIE = "laut-theme";

  /** What {@code request} asks for; what cookies say wins over what the browser prefers. */
  public static Visit of(ServerRequest request) {
    String query = request.query().rawValue();
    String path = request.path().absolute().rawPath(); // Routing shortens path().
    return new Visit(
        Words.of(tongue(request)),
        cookie(request, THEME_COOKIE, Theme.class, Theme.AUTO),
        query.isEmpty() ? path : path + "?" + query);
  }

  private static Tongue tongue(ServerRequest request) {
    String accepted =
        request.headers().first(HeaderNames.ACCEPT_LANGUAGE).orElse(Tongue.ENGLISH.label());
    return cookie(request, LANGUAGE_COOKIE, Tongue.class, Tongue.preferred(accepted));
  }

  private static <E extends Enum<E> & Labelled> E cookie(
      ServerRequest request, String name, Class<E> type, E otherwise) {
    String value = request.headers().cookies().first(name).orElse("");
    for (E constant : type.getEnumConstants()) {
      if (constant.label().equals(value)) {
        return constant;
      }
    }
    return otherwise;
  }
}
