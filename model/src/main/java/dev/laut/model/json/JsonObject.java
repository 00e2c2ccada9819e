package dev.laut.model.json;

import dev.laut.model.Labelled;
import dev.laut.model.Quantity;
import dev.laut.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object whose fields are asked for by name and type; complaints name the field, the value
 * and the rule.
 */
public final class JsonObject {

  /** Numbers with more digits before or behind the point are refused. */
  static final int MAX_DIGITS = Quantity.MAX_DIGITS;

  private static final Map<Class<?>, String> KINDS =
      Map.of(
          String.class, "a string",
          BigDecimal.class, "a number",
          Boolean.class, "true or false",
          JsonObject.class, "an object",
          List.class, "a list");

  private final Map<String, @Nullable Object> fields;

  JsonObject(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /**
   * Parses {@code json}, which must be one object and nothing else.
   *
   * @throws JsonError saying what is wrong and where
   */
  public static JsonObject parse(String json) {
    return JsonText.parse(json);
  }

  /** The names of all fields, in their order. */
  public List<String> names() {
    return List.copyOf(fields.keySet());
  }

  /** Whether {@code name} is there and not null. */
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

  /** The number {@code name}, or null; one that nobody could write out in digits is refused. */
  public @Nullable BigDecimal number(String name) {
    BigDecimal number = get(name, BigDecimal.class);
    if (number != null
        && (number.scale() > MAX_DIGITS || number.precision() - number.scale() > MAX_DIGITS)) {
      throw new JsonError("field '%s': more than %d digits".formatted(name, MAX_DIGITS));
    }
    return number;
  }

  /** The whole number {@code name}, which must be there and fit an int. */
  public int whole(String name) {
    try {
      return need(name, number(name)).intValueExact();
    } catch (ArithmeticException e) {
      throw new JsonError("field '%s' is no whole number".formatted(name), e);
    }
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
      return new Span(offset(name, ends.getFirst()), offset(name, ends.getLast()));
    } catch (IllegalArgumentException e) {
      throw new JsonError("field '%s': %s".formatted(name, e.getMessage()), e);
    }
  }

  private static int offset(String name, BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      throw new JsonError("field '%s': %s is no whole offset".formatted(name, number), e);
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
      throw new JsonError("field '%s' must be %s".formatted(name, KINDS.get(type)));
    }
    return type.cast(value);
  }

  private static <T> T need(String name, @Nullable T value) {
    if (value == null) {
      throw new JsonError("field '%s' is missing".formatted(name));
    }
    return value;
  }
}
