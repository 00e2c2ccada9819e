package dev.laut.desk.guard;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.SetCookie;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.security.SecureRandom;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Stands before everything that the desk answers.
 *
 * <ol>
 *   <li>Called by a foreign name: 421.
 *   <li>Too many requests from one address: 429.
 *   <li>Where the desk is locked, without token or password: 401; after too many wrong ones: 429.
 *   <li>A change from another site, or without the guard's token: 403. Pages bring the token in a
 *       cookie that the browser sends to no other site and shows to no script; programs in the
 *       header {@code X-Laut-Token}, or with {@code --token} in {@code Authorization: Bearer}.
 *   <li>{@code /metrics} without the token in one of these headers: 403.
 * </ol>
 */
public final class Guard implements Filter {

  /** The header in which programs bring the token. */
  public static final HeaderName TOKEN = HeaderNames.create("X-Laut-Token");

  static final String COOKIE = "laut-guard";

  /** What only those may see who say the token; a visitor's cookie is not enough. */
  private static final String WATCHED = "/metrics";

  private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");
  private static final Set<Method> READING =
      Set.of(Method.GET, Method.HEAD, Method.OPTIONS, Method.TRACE);
  private static final double BURST = 400;
  private static final double PER_SECOND = 200;

  private final Access access;
  private final Callers callers;
  private final Secret token;
  private final Doorkeeper door;
  private final Throttle requests;

  /**
   * @param nanos a clock that only runs forward
   */
  public Guard(Access access, SecureRandom random, LongSupplier nanos) {
    this.access = access;
    this.callers = new Callers(access.names());
    this.token = access.token() != null ? access.token() : Secret.random(random);
    this.door = new Doorkeeper(access, nanos);
    this.requests = new Throttle(BURST, PER_SECOND, nanos);
  }

  /** What programs say when they change something. */
  public Secret token() {
    return token;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    String address = request.remotePeer().host();
    if (!callers.knows(request.authority())) {
      refuse(response, 421, "this desk is not called by that name");
    } else if (!requests.take(address)) {
      response.header(HeaderNames.RETRY_AFTER, String.valueOf(requests.waitSeconds(address)));
      refuse(response, 429, "too many requests; wait a moment");
    } else if (comesIn(request, response, address)
        && mayChange(request, response)
        && mayWatch(request, response)) {
      bringToken(request, response);
      chain.proceed();
    }
  }

  private boolean comesIn(RoutingRequest request, RoutingResponse response, String address) {
    if (!access.isLocked()) {
      return true;
    }
    return switch (door.judge(header(request, HeaderNames.AUTHORIZATION), address)) {
      case WELCOME -> true;
      case UNKNOWN -> {
        response.header(HeaderNames.WWW_AUTHENTICATE, "Basic realm=\"Laut\", charset=\"UTF-8\"");
        refuse(response, 401, "this desk asks for a token or a password");
        yield false;
      }
      case WAITS -> {
        response.header(HeaderNames.RETRY_AFTER, "60");
        refuse(response, 429, "too many wrong tokens or passwords; wait a minute");
        yield false;
      }
    };
  }

  private boolean mayChange(RoutingRequest request, RoutingResponse response) {
    if (READING.contains(request.prologue().method())) {
      return true;
    }
    if (!isFromHere(request)) {
      refuse(response, 403, "a change must come from the desk's own pages or a program");
      return false;
    }
    if (!hasToken(request)) {
      refuse(response, 403, "a change needs the desk's token in the header X-Laut-Token");
      return false;
    }
    return true;
  }

  private boolean mayWatch(RoutingRequest request, RoutingResponse response) {
    boolean may = !request.path().path().startsWith(WATCHED) || saysToken(request);
    if (!may) {
      refuse(response, 403, "whoever watches says the desk's token in Authorization: Bearer");
    }
    return may;
  }

  /** Browsers say where a request comes from; programs say nothing. */
  private static boolean isFromHere(ServerRequest request) {
    String site = header(request, FETCH_SITE);
    String origin = header(request, HeaderNames.ORIGIN);
    boolean sameSite = site.isEmpty() || site.equals("same-origin") || site.equals("none");
    boolean sameOrigin =
        origin.isEmpty()
            || origin.equals("http://" + request.authority())
            || origin.equals("https://" + request.authority());
    return sameSite && sameOrigin;
  }

  private boolean saysToken(ServerRequest request) {
    String bearer = header(request, HeaderNames.AUTHORIZATION);
    return token.matches(header(request, TOKEN))
        || bearer.startsWith("Bearer ") && token.matches(bearer.substring("Bearer ".length()));
  }

  private boolean hasToken(ServerRequest request) {
    return saysToken(request)
        || token.matches(request.headers().cookies().first(COOKIE).orElse(""));
  }

  private void bringToken(ServerRequest request, RoutingResponse response) {
    boolean page =
        header(request, HeaderNames.ACCEPT).contains("text/html")
            && request.headers().cookies().first(COOKIE).filter(token::matches).isEmpty();
    if (page) {
      response
          .headers()
          .addCookie(
              SetCookie.builder(COOKIE, token.word())
                  .httpOnly(true)
                  .sameSite(SetCookie.SameSite.STRICT)
                  .path("/")
                  .build());
    }
  }

  private static String header(ServerRequest request, HeaderName name) {
    return request.headers().first(name).orElse("");
  }

  /** In words that need no page: whoever is refused sees nothing of the desk. */
  private static void refuse(RoutingResponse response, int status, String detail) {
    response
        .status(Status.create(status))
        .header(HeaderNames.CONTENT_TYPE, "application/problem+json")
        .send(
            "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}\n"
                .formatted(Status.create(status).reasonPhrase(), status, detail));
  }
}
