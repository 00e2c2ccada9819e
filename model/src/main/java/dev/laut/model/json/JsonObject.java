package dev.laut.model.json;

import dev.laut.model.Labelled;
import dev.laut.model.Span;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object whose fields are asked for by name and type; complaints name the field, the value
 * and the rule.
 */
public final class JsonObject {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Map<String, @Nullable Object> fields;

  private JsonObject(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /**
   * Parses {@code json}, which must be one object and nothing else.
   *
   * @throws JsonError saying what is wrong and where
   */
  public static JsonObject parse(String json) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new StringReader(json))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonError("a record must be a JSON object");
      }
      JsonObject object = object(parser);
      if (parser.nextToken() != null) {
        throw new JsonError("something follows the JSON object");
      }
      return object;
    } catch (JacksonException e) {
      throw new JsonError(e.getOriginalMessage(), e);
    }
  }

  private static JsonObject object(JsonParser parser) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      fields.put(name, value(parser, parser.nextToken()));
    }
    return new JsonObject(fields);
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
          items.add(value(parser, t));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new JsonError("unexpected " + token);
    };
  }

  /** The names of all fields, in their order. */
  public List<String> names() {
    return List.copyOf(fields.keySet());
  }

  public boolean has(String name) {
    return fields.get(name) != null;
  }

  /** The string {@code name}; null where it is absent, null or {@code ""}. */
  public @Nullable String string(String name) {
    String text = get(name, String.class);
    return text == null || text.isEmpty() ? null : text;
  }

  /** The string {@code name}, which may be empty but must be there. */
  public String text(String name) {
    return need(name, get(name, String.class));
  }

  public @Nullable BigDecimal number(String name) {
    return get(name, BigDecimal.class);
  }

  public @Nullable Boolean flag(String name) {
    return get(name, Boolean.class);
  }

  public JsonObject object(String name) {
    return need(name, get(name, JsonObject.class));
  }

  public <E extends Enum<E> & Labelled> E label(String name, Class<E> type) {
    try {
      return Labelled.of(type, text(name));
    } catch (IllegalArgumentException e) {
      throw new JsonError("field '%s': %s".formatted(name, e.getMessage()), e);
    }
  }

  /** The strings of the list {@code name}; an absent list is empty. */
  public List<String> strings(String name) {
    return list(name, String.class);
  }

  public List<JsonObject> objects(String name) {
    return list(name, JsonObject.class);
  }

  /** The span {@code name}, written {@code [begin, end]}, or null. */
  public @Nullable Span span(String name) {
    return has(name) ? toSpan(name, list(name, BigDecimal.class)) : null;
  }

  /** The span {@code name}, which must be there. */
  Span need(String name) {
    return need(name, span(name));
  }

  /** The list {@code name} of spans. */
  public List<Span> spans(String name) {
    List<Span> spans = new ArrayList<>();
    for (Object item : list(name, List.class)) {
      spans.add(toSpan(name, items(name, (List<?>) item, BigDecimal.class)));
    }
    return spans;
  }

  private static Span toSpan(String name, List<BigDecimal> ends) {
    if (ends.size() != 2) {
      throw new JsonError("field '%s': a span has two ends, not %d".formatted(name, ends.size()));
    }
    try {
      return new Span(ends.getFirst().intValueExact(), ends.getLast().intValueExact());
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new JsonError("field '%s': %s".formatted(name, e.getMessage()), e);
    }
  }

  private <T> List<T> list(String name, Class<T> type) {
    List<?> list = get(name, List.class);
    return list == null ? List.of() : items(name, list, type);
  }

  private static <T> List<T> items(String name, List<?> list, Class<T> type) {
    List<T> items = new ArrayList<>(list.size());
    for (Object item : list) {
      items.add(need(name, cast(name, item, type)));
    }
    return items;
  }

  private <T> @Nullable T get(String name, Class<T> type) {
    return cast(name, fields.get(name), type);
  }

  private static <T> @Nullable T cast(String name, @Nullable Object value, Class<T> type) {
    if (value != null && !type.isInstance(value)) {
      throw new JsonError("field '%s' must be %s".formatted(name, kind(type)));
    }
    return type.cast(value);
  }

  private static <T> T need(String name, @Nullable T value) {
    if (value == null) {
      throw new JsonError("field '%s' is missing".formatted(name));
    }
    return value;
  }

  private static String kind(Class<?> type) {
    return type == String.class
        ? "a string"
        : type == BigDecimal.class
            ? "a number"
            : type == Boolean.class
                ? "true or false"
                : type == JsonObject.class ? "an object" : "a list";
  }
}
