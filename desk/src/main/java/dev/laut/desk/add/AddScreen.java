package dev.laut.desk.add;

import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Visit;
import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code /add}: a form to paste into, which works without a script, and {@code /add/file}, to which
 * a script sends one dropped file after the other.
 */
public final class AddScreen implements HttpService {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int LONGEST_NAME = 200;

  private final @Nullable Collector collector;
  private final Pages pages;

  /**
   * @param collector null where nothing can be added
   */
  public AddScreen(@Nullable Collector collector, Pages pages) {
    this.collector = collector;
    this.pages = pages;
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/", this::form).post("/", this::paste).post("/file", this::file);
  }

  private void form(ServerRequest request, ServerResponse response) {
    show(request, response, List.of());
  }

  private void paste(ServerRequest request, ServerResponse response) {
    byte[] line = PastedPage.record(request.content().as(Parameters.class));
    show(request, response, collect(PastedPage.NAME, line));
  }

  private void show(
      ServerRequest request, ServerResponse response, List<Collector.Collected> results) {
    pages.send(response, Visit.of(request), "add", new AddPage(collector != null, results));
  }

  private void file(ServerRequest request, ServerResponse response) {
    String name = request.query().first("name").orElse("");
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a file needs a name of 1 to %d characters".formatted(LONGEST_NAME));
    }
    byte[] bytes = request.content().as(byte[].class);
    response.header(HeaderNames.CONTENT_TYPE, "application/json").send(json(collect(name, bytes)));
  }

  private List<Collector.Collected> collect(String name, byte[] bytes) {
    if (collector == null) {
      throw new IllegalArgumentException("this desk only shows; it cannot read pages");
    }
    return collector.collect(name, bytes);
  }

  private static String json(List<Collector.Collected> results) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartArray();
      for (Collector.Collected result : results) {
        json.writeStartObject();
        json.writeStringProperty("location", result.location());
        json.writeStringProperty("id", result.id());
        json.writeStringProperty("title", result.title());
        json.writeStringProperty("trouble", result.trouble());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }
}
