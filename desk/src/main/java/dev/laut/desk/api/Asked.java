package dev.laut.desk.api;

import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, read strictly: what is not known is refused, not ignored. */
final class Asked {

  private static final int MOST = 200;
  private static final int USUAL = 20;

  private final ServerRequest request;

  /**
   * @throws IllegalArgumentException if the request has a parameter that is not among {@code known}
   */
  Asked(ServerRequest request, Set<String> known) {
    this.request = request;
    for (String name : request.query().names()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "there is no parameter '%s' here; there are: %s"
                .formatted(name, String.join(", ", known.stream().sorted().toList())));
      }
    }
  }

  /** The parameter's value, or null where it is absent or empty. */
  @Nullable String text(String name) {
    Optional<String> value = request.query().first(name).asOptional();
    return value.filter(text -> !text.isBlank()).orElse(null);
  }

  String text(String name, String otherwise) {
    String value = text(name);
    return value == null ? otherwise : value;
  }

  /** How many items a page has: {@code limit}, from 1 to 200. */
  int limit() {
    return number("limit", USUAL, 1, MOST);
  }

  int number(String name, int otherwise, int least, int most) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("\\d{1,9}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw new IllegalArgumentException(
          "%s '%s' is no number from %d to %d".formatted(name, text, least, most));
    }
    return Integer.parseInt(text);
  }
}
