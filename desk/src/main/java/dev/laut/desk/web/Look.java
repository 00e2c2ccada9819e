package dev.laut.desk.web;

import dev.laut.model.Labelled;
import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderNames;
import io.helidon.http.SetCookie;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;

/** Remembers in cookies in which language and light somebody wants to see the desk. */
public final class Look implements HttpService {

  private static final Duration YEAR = Duration.ofDays(365);

  @Override
  public void routing(HttpRules rules) {
    rules.post("/", this::remember);
  }

  private void remember(ServerRequest request, ServerResponse response) {
    Parameters form = request.content().as(Parameters.class);
    form.first("theme").ifPresent(value -> keep(response, Visit.THEME_COOKIE, Theme.class, value));
    form.first("lang")
        .ifPresent(value -> keep(response, Visit.LANGUAGE_COOKIE, Tongue.class, value));
    response
        .status(Status.SEE_OTHER_303)
        .header(HeaderNames.LOCATION, within(form.first("back").orElse("/")))
        .send();
  }

  private static <E extends Enum<E> & Labelled> void keep(
      ServerResponse response, String name, Class<E> type, String value) {
    E wanted = Labelled.of(type, value);
    response
        .headers()
        .addCookie(
            SetCookie.builder(name, wanted.label())
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .sameSite(SetCookie.SameSite.STRICT)
                .build());
  }

  /**
   * A page of the desk and no other site, to which {@code //host} and {@code /\host} would lead.
   */
  private static String within(String back) {
    boolean ours =
        back.startsWith("/")
            && back.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
            && !back.startsWith("//");
    return ours ? back : "/";
  }
}
