package dev.laut.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a desk without a browser. */
final class Visitor {

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI desk;
  private String language = "en";

  Visitor(URI desk) {
    this.desk = desk;
  }

  Visitor speaking(String acceptLanguage) {
    language = acceptLanguage;
    return this;
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(desk.resolve(path)).GET();
    return send(request, headers);
  }

  HttpResponse<String> post(String path, String form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(desk.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    return send(request, headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    request.header("Accept-Language", language);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
