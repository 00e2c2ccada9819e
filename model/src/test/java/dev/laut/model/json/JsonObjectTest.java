package dev.laut.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

  private static final JsonObject JSON =
      JsonObject.parse(
          """
          {"name": "Ada", "empty": "", "none": null, "age": 41, "sure": true, "kind": "person",
           "span": [3, 9], "spans": [[0, 1], [2, 4]], "tags": ["a", "b"], "mixed": ["a", null],
           "bad": [9, 4], "long": [1, 2, 3], "half": [0.5, 2], "far": [0, 99999999999], "in": {"x": 1}}
          """);

  @Test
  void givesFieldsByTheirType() {
    assertThat(JSON.text("name")).isEqualTo("Ada");
    assertThat(JSON.number("age")).isEqualTo(BigDecimal.valueOf(41));
    assertThat(JSON.flag("sure")).isTrue();
    assertThat(JSON.label("kind", SourceKind.class)).isEqualTo(SourceKind.PERSON);
    assertThat(JSON.span("span")).isEqualTo(new Span(3, 9));
    assertThat(JSON.spans("spans")).containsExactly(new Span(0, 1), new Span(2, 4));
    assertThat(JSON.strings("tags")).containsExactly("a", "b");
    assertThat(JSON.object("in").has("x")).isTrue();
  }

  @Test
  void refusesANumberWithAnEndlessExponent() {
    String number = "1e" + "9".repeat(60);
    complains(
        () -> JsonObject.parse("{\"a\":" + number + "}"), "a number is too large or too fine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "none", "absent"})
  void takesAnEmptyStringForAnAbsentOne(String name) {
    assertThat(JSON.string(name)).isNull();
  }

  @Test
  void takesAnAbsentListForAnEmptyOne() {
    assertThat(JSON.strings("absent")).isEmpty();
    assertThat(JSON.objects("none")).isEmpty();
    assertThat(JSON.spans("absent")).isEmpty();
    assertThat(JSON.span("none")).isNull();
  }

  @Test
  void namesTheFieldThatIsWrong() {
    complains(() -> JSON.text("absent"), "field 'absent' is missing");
    complains(() -> JSON.string("age"), "field 'age' must be a string");
    complains(() -> JSON.number("name"), "field 'name' must be a number");
    complains(() -> JSON.flag("name"), "field 'name' must be true or false");
    complains(() -> JSON.object("tags"), "field 'tags' must be an object");
    complains(() -> JSON.strings("in"), "field 'in' must be a list");
    complains(() -> JSON.strings("mixed"), "field 'mixed' is missing");
    complains(() -> JSON.strings("span"), "field 'span' must be a string");
    complains(
        () -> JSON.label("name", SourceKind.class),
        "field 'name': 'Ada' is no SourceKind; allowed: person, organisation, agency, outlet,"
            + " document, group, anonymous, unknown");
  }

  @Test
  void namesTheSpanThatIsNone() {
    complains(() -> JSON.span("bad"), "field 'bad': span [9, 4) ends before it starts");
    complains(() -> JSON.span("long"), "field 'long': a span has two ends, not 3");
    complains(() -> JSON.span("half"), "field 'half': 0.5 is no whole offset");
    complains(() -> JSON.span("far"), "field 'far': 99999999999 is no whole offset");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[]|a record must be a JSON object",
        "|a record must be a JSON object",
        "{} {}|something follows the JSON object",
        "{\"a\":1,\"a\":2}|Duplicate",
        "{\"a\":1|end",
        "{\"a\":\"x|end",
        "{\"a\":tru}|tru",
        "{\"a\":NaN}|NaN",
        "{\"a\":01}|zero",
        "{'a':1}|(column",
        "{\"a\":1,}|(column",
        "{\"a\" 1}|(column",
      })
  void saysWhatIsNoJson(String json, String complaint) {
    assertThatThrownBy(() -> JsonObject.parse(json == null ? "" : json))
        .isInstanceOf(JsonError.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void reads500LevelsAndNoMore() {
    assertThat(JsonObject.parse(nested(JsonText.MAX_DEPTH - 1)).has("a")).isTrue();
    assertThatThrownBy(() -> JsonObject.parse(nested(JsonText.MAX_DEPTH)))
        .isInstanceOf(JsonError.class)
        .hasMessageContaining("500");
    assertThatThrownBy(() -> JsonObject.parse("{\"a\":" + "[".repeat(1_000_000)))
        .isInstanceOf(JsonError.class);
  }

  @Test
  void readsStringsOfAnyLength() {
    String text = "x".repeat(21_000_000);
    assertThat(JsonObject.parse("{\"a\":\"" + text + "\"}").text("a")).hasSize(text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400000000", "-1e400000000", "1e-400000000", "1e1001"})
  @Timeout(5)
  void refusesNumbersThatNobodyCouldWriteOut(String number) {
    JsonObject json = JsonObject.parse("{\"a\":%s,\"s\":[0,%s]}".formatted(number, number));
    complains(() -> json.number("a"), "field 'a': more than 1000 digits");
    assertThatThrownBy(() -> json.span("s")).isInstanceOf(JsonError.class);
  }

  @Test
  void refusesNumbersOfEndlessDigits() {
    assertThatThrownBy(() -> JsonObject.parse("{\"a\":" + "9".repeat(5_000_000) + "}"))
        .isInstanceOf(JsonError.class);
  }

  private static String nested(int lists) {
    return "{\"a\":" + "[".repeat(lists) + "]".repeat(lists) + "}";
  }

  private static void complains(Runnable asking, String message) {
    assertThatThrownBy(asking::run).isInstanceOf(JsonError.class).hasMessage(message);
  }
}
