package dev.laut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Styles, scripts and pictures that pages need; only those named here are served. */
public final class Assets implements HttpService {

  private static final Map<String, String> TYPES =
      Map.of(
          "desk.css", "text/css; charset=utf-8",
          "desk.js", "text/javascript; charset=utf-8",
          "laut.svg", "image/svg+xml");

  private final Map<String, byte[]> files = new HashMap<>();

  public Assets() {
    TYPES.keySet().forEach(name -> files.put(name, read(name)));
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/{name}", this::send);
  }

  private void send(ServerRequest request, ServerResponse response) {
    String name = request.path().pathParameters().get("name");
    byte[] file = files.get(name);
    if (file == null) {
      response.status(Status.NOT_FOUND_404).send();
      return;
    }
    response
        .header(HeaderNames.CONTENT_TYPE, TYPES.get(name))
        .header(HeaderNames.CACHE_CONTROL, "max-age=60")
        .send(file);
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/dev/laut/desk/asset/" + name)) {
      if (in == null) {
        throw new IllegalStateException("asset %s is not there".formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
