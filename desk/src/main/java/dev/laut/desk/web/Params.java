package dev.laut.desk.web;

import io.helidon.common.uri.UriQuery;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values in a URL's query; blank ones count as absent. */
public final class Params {

  private final UriQuery query;

  public Params(ServerRequest request) {
    this.query = request.query();
  }

  public @Nullable String text(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? null : all.getFirst();
  }

  /** Like {@link #text}, empty where it is absent. */
  public String textOrEmpty(String name) {
    String text = text(name);
    return text == null ? "" : text;
  }

  public List<String> all(String name) {
    return query.all(name, List::of).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * @throws IllegalArgumentException if there is something that is no number of at least {@code
   *     least}
   */
  public int number(String name, int least, int otherwise) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
      throw new IllegalArgumentException(
          "%s '%s' is no number of at least %d".formatted(name, text, least));
    }
    return Integer.parseInt(text);
  }
}
