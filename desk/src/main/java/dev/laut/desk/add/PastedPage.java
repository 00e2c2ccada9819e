package dev.laut.desk.add;

import io.helidon.common.parameters.Parameters;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** What somebody pasted into the form, as an input record of the contract. */
final class PastedPage {

  static final String NAME = "pasted.jsonl";

  private static final JsonFactory JSON = new JsonFactory();
  private static final String[] BESIDE = {"title", "outlet", "published", "url"};

  private PastedPage() {}

  /**
   * @throws IllegalArgumentException if nothing was pasted
   */
  static byte[] record(Parameters form) {
    String text = form.first("text").orElse("");
    if (text.isBlank()) {
      throw new IllegalArgumentException("nothing was pasted");
    }
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringProperty(text.stripLeading().startsWith("<") ? "html" : "text", text);
      for (String name : BESIDE) {
        String value = form.first(name).orElse("").strip();
        if (!value.isEmpty()) {
          json.writeStringProperty(name, value);
        }
      }
      json.writeEndObject();
    }
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
