package dev.laut.model.json;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses the text of one JSON object, strictly: RFC 8259, no field twice (as I-JSON, RFC 7493,
 * wants it), no deeper than {@value #MAX_DEPTH} levels.
 */
final class JsonText {

  static final int MAX_DEPTH = 500;

  /** A string is as long as its line, which the caller has bounded; a number is no novel. */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNumberLength(2 * JsonObject.MAX_DIGITS + 20)
          .build();

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(LIMITS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonParser parser;

  private JsonText(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The object that {@code json} is.
   *
   * @throws JsonError saying what is wrong and, if it can be told, in which column
   */
  static JsonObject parse(String json) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new StringReader(json))) {
      return new JsonText(parser).only();
    } catch (JacksonException e) {
      throw new JsonError(e.getOriginalMessage() + place(e.getLocation()), e);
    } catch (NumberFormatException e) { // Jackson's own limit, but no exception of its own
      throw new JsonError("a number is too large or too fine", e);
    }
  }

  private static String place(@Nullable TokenStreamLocation location) {
    return location == null ? "" : " (column %d)".formatted(location.getColumnNr());
  }

  private JsonObject only() {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new JsonError("a record must be a JSON object");
    }
    JsonObject object = object();
    if (parser.nextToken() != null) {
      throw new JsonError("something follows the JSON object");
    }
    return object;
  }

  private JsonObject object() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      fields.put(name, value(parser.nextToken()));
    }
    return new JsonObject(fields);
  }

  private @Nullable Object value(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new JsonError("unexpected " + token);
    };
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> items = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      items.add(value(t));
    }
    return items;
  }
}
