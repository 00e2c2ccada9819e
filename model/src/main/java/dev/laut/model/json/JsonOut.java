package dev.laut.model.json;

import dev.laut.model.Span;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON object on one line; absent values are left out, spans are written in code points
 * of the text last counted.
 */
public final class JsonOut {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private CodePoints points = new CodePoints("");

  private JsonOut(JsonGenerator json) {
    this.json = json;
  }

  /** The object whose fields {@code content} writes, as one line without its line end. */
  public static String line(Consumer<JsonOut> content) {
    StringWriter writer = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), writer)) {
      json.writeStartObject();
      content.accept(new JsonOut(json));
      json.writeEndObject();
    }
    return escaped(writer.toString());
  }

  /**
   * A surrogate without its other half, which UTF-8 cannot carry, as {@code \\u} and four digits.
   * It can only stand in a string.
   */
  private static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    int done = 0;
    for (int at = 0; at < line.length(); at++) {
      if (!Character.isSurrogate(line.charAt(at))) {
        continue;
      }
      if (Character.isSupplementaryCodePoint(line.codePointAt(at))) {
        at++;
      } else {
        escaped.append(line, done, at).append("\\u%04x".formatted((int) line.charAt(at)));
        done = at + 1;
      }
    }
    return done == 0 ? line : escaped.append(line, done, line.length()).toString();
  }

  /** From now on spans count in {@code text}. */
  public void count(String text) {
    count(new CodePoints(text));
  }

  /** The same for a text that was counted before. */
  void count(CodePoints text) {
    points = text;
  }

  public void string(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  public void flag(String name, @Nullable Boolean value) {
    if (value != null) {
      json.writeBooleanProperty(name, value);
    }
  }

  public void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  /** Writes plain digits, without an exponent or superfluous zeros. */
  public void number(String name, @Nullable BigDecimal value) {
    if (value != null) {
      json.writeName(name);
      json.writeNumber(value.stripTrailingZeros().toPlainString());
    }
  }

  /** Writes {@code null}, where the contract wants it said. */
  public void nothing(String name) {
    json.writeNullProperty(name);
  }

  public void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  public void span(String name, @Nullable Span span) {
    if (span != null) {
      json.writeName(name);
      span(span);
    }
  }

  /** A span that counts code points already. */
  public void points(String name, Span points) {
    json.writeArrayPropertyStart(name);
    json.writeNumber(points.begin());
    json.writeNumber(points.end());
    json.writeEndArray();
  }

  public void spans(String name, List<Span> spans) {
    json.writeArrayPropertyStart(name);
    spans.forEach(this::span);
    json.writeEndArray();
  }

  private void span(Span span) {
    json.writeStartArray();
    json.writeNumber(points.toCodePoint(span.begin()));
    json.writeNumber(points.toCodePoint(span.end()));
    json.writeEndArray();
  }

  public void object(String name, Runnable content) {
    json.writeObjectPropertyStart(name);
    content.run();
    json.writeEndObject();
  }

  public <T> void objects(String name, List<T> items, Consumer<T> content) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      content.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
