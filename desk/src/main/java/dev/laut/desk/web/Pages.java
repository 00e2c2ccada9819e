package dev.laut.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes pages from templates; whatever stands in a value is shown, never run. */
public final class Pages {

  private static final String PACKAGE = "gg.jte.generated.precompiled";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

  /** Sends the template {@code name}, whose parameters are {@code visit} and {@code page}. */
  public void send(ServerResponse response, Visit visit, String name, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(name + ".jte", Map.of("visit", visit, "page", page), output);
    response
        .header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
        .header(HeaderNames.CONTENT_LANGUAGE, visit.words().tongue().label())
        .header(HeaderNames.CACHE_CONTROL, "no-cache")
        .header(HeaderNames.VARY, "Accept-Language, Cookie")
        .send(bytes(output));
  }

  private static byte[] bytes(Utf8ByteOutput output) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }
}
