package dev.laut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.ArticleReading;
import dev.laut.model.Draft;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.Ledger;
import dev.laut.model.SavedSearch;
import dev.laut.model.StoryDraft;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds every answer of the server against the description that it serves. */
@SuppressWarnings("NullAway.Init")
class OpenApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String AT = "2026-11-27T08:00:00Z";
  private static final ArticleReading A =
      Draft.of("Die Mühle brennt, sagte Ada Brunn.")
          .title("Mühle in Flammen")
          .outlet("Merower Bote")
          .published("2026-03-01")
          .lang("de")
          .statement("Die Mühle brennt", Draft.person("Ada Brunn"))
          .reading("a");
  private static final ArticleReading B =
      Draft.of("Die Mühle steht, hieß es.").outlet("Deichpost").lang("de").reading("b");
  private static final ArticleReading C =
      Draft.of("The mill burns.").outlet("Harbour Post").lang("en").reading("c");

  private final HttpClient client = HttpClient.newHttpClient();
  private Ledger ledger;
  private Desk desk;
  private JsonNode description;
  private JsonSchemaFactory schemas;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    ledger.addAll(List.of(A, B, C));
    ledger
        .shelf()
        .keep(
            new FoldStep(
                0,
                List.of(
                    StoryDraft.of("s", A, B).copy("a", "b", 0.5).told(),
                    StoryDraft.of("t", C).told()),
                List.of(),
                FoldState.of(3, out -> out.writeUTF("state"))));
    desk = Desk.open(Recounting.settings(ledger));
    String text = ask("GET", "/openapi.json", "").body();
    description = JSON.readTree(text);
    schemas =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder ->
                builder.schemaLoaders(
                    loaders -> loaders.schemas(Map.of("https://laut.example/openapi", text))));
  }

  @AfterEach
  void close() {
    desk.close();
    ledger.close();
  }

  @Test
  void answersAsDescribedWhereAllIsWell() throws Exception {
    String search = SavedSearch.of("Mühle", "Mühle", AT).id();
    Set<String> seen = new TreeSet<>();
    for (String[] call :
        new String[][] {
          {"GET", "/health", "/health", "", "200"},
          {"GET", "/openapi.json", "/openapi.json", "", "200"},
          {"GET", "/articles", "/articles?lang=de&from=2026&to=2026-12&limit=1", "", "200"},
          {"GET", "/articles", "/articles?limit=2", "", "200"},
          {"GET", "/articles/{id}", "/articles/a", "", "200"},
          {"GET", "/articles/{id}", "/articles/a?as=found", "", "200"},
          {"GET", "/readings", "/readings?after=1&limit=2", "", "200"},
          {"GET", "/search", "/search?q=M%C3%BChle+hedge:plain&facets=true", "", "200"},
          {"GET", "/stories", "/stories?order=largest&lang=de&atLeast=2&limit=1", "", "200"},
          {"GET", "/stories/{id}", "/stories/s", "", "200"},
          {"GET", "/sources", "/sources?kind=person&name=Ada", "", "200"},
          {"GET", "/sources", "/sources?outlet=Merower+Bote", "", "200"},
          {"POST", "/corrections", "/corrections", SPEAKER, "201"},
          {"POST", "/corrections", "/corrections", SPLIT, "201"},
          {"POST", "/corrections", "/corrections", MERGE, "201"},
          {"POST", "/corrections", "/corrections", MARK, "201"},
          {"GET", "/corrections", "/corrections", "", "200"},
          {"GET", "/articles/{id}", "/articles/a", "", "200"},
          {"GET", "/stories/{id}", "/stories/s", "", "200"},
          {"DELETE", "/corrections/{number}", "/corrections/1?who=Lea", "", "200"},
          {"POST", "/searches", "/searches", SEARCH, "201"},
          {"GET", "/searches", "/searches", "", "200"},
          {"GET", "/searches/{id}/feed.atom", "/searches/" + search + "/feed.atom", "", "200"},
          {"GET", "/searches/{id}/feed.json", "/searches/" + search + "/feed.json", "", "200"},
          {"DELETE", "/searches/{id}", "/searches/" + search, "", "204"},
        }) {
      HttpResponse<String> answer = ask(call[0], call[2], call[3]);
      assertThat(answer.statusCode()).as(call[2] + " " + answer.body()).hasToString(call[4]);
      hold(call[0], call[1], call[2], answer);
      seen.add(call[0] + " " + call[1]);
    }
    assertThat(seen).isEqualTo(operations());
  }

  @Test
  void answersAsDescribedWhereSomethingIsWrong() throws Exception {
    for (String[] call :
        new String[][] {
          {"GET", "/articles/{id}", "/articles/x", "", "404"},
          {"GET", "/articles", "/articles?limit=0", "", "400"},
          {"GET", "/articles", "/articles?foo=1", "", "400"},
          {"GET", "/articles", "/articles?from=gestern", "", "400"},
          {"GET", "/search", "/search?q=foo:bar", "", "400"},
          {"GET", "/search", "/search?q=a&after=x", "", "400"},
          {"GET", "/stories", "/stories?order=odd", "", "400"},
          {"GET", "/stories", "/stories?after=x", "", "400"},
          {"GET", "/stories/{id}", "/stories/s?version=x", "", "404"},
          {"GET", "/sources", "/sources?kind=odd", "", "400"},
          {"POST", "/corrections", "/corrections", "{", "400"},
          {"POST", "/corrections", "/corrections", "{\"target\":\"story\"}", "400"},
          {"POST", "/corrections", "/corrections", SPLIT.replace("\"b\"", "\"c\""), "400"},
          {"POST", "/corrections", "/corrections", SPEAKER.replace("a#s1", "a#s9"), "404"},
          {"POST", "/corrections", "/corrections", MERGE.replace("\"t\"", "\"s\""), "400"},
          {"POST", "/corrections", "/corrections", " ".repeat(70_000), "413"},
          {"DELETE", "/corrections/{number}", "/corrections/99", "", "404"},
          {"POST", "/searches", "/searches", "{\"name\":\"\",\"q\":\"a\"}", "400"},
          {"DELETE", "/searches/{id}", "/searches/x", "", "404"},
          {"GET", "/searches/{id}/feed.atom", "/searches/x/feed.atom", "", "404"},
        }) {
      HttpResponse<String> answer = ask(call[0], call[2], call[3]);
      assertThat(answer.statusCode()).as(call[2] + " " + answer.body()).hasToString(call[4]);
      hold(call[0], call[1], call[2], answer);
    }
    assertThat(ask("GET", "/nowhere", "").statusCode()).isEqualTo(404);
  }

  @Test
  void saysThatNothingChanged() throws Exception {
    String tag = ask("GET", "/stories/s", "").headers().firstValue("ETag").orElseThrow();
    HttpRequest again = request("/stories/s").header("If-None-Match", tag).build();
    assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    ask("POST", "/corrections", SPLIT);
    assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @Test
  void showsWhatPeopleCorrectedBesideWhatWasFound() throws Exception {
    ask("POST", "/corrections", SPEAKER);
    ask("POST", "/corrections", SPLIT);
    assertThat(ask("GET", "/articles/a", "").body()).contains("Tom Reyes").contains("\"Lea\"");
    assertThat(ask("GET", "/articles/a?as=found", "").body())
        .contains("Ada Brunn")
        .doesNotContain("Tom Reyes");
    assertThat(JSON.readTree(ask("GET", "/stories/s", "").body()).get("articles").toString())
        .isEqualTo("[\"a\"]");
    ask("DELETE", "/corrections/2", "");
    assertThat(JSON.readTree(ask("GET", "/stories/s", "").body()).get("articles").toString())
        .isEqualTo("[\"a\",\"b\"]");
  }

  @Test
  void goesThroughAListPageByPage() throws Exception {
    Set<String> ids = new TreeSet<>();
    String after = "";
    for (int pages = 0; pages < 3; pages++) {
      JsonNode page = JSON.readTree(ask("GET", "/articles?limit=1" + after, "").body());
      ids.add(page.get("items").get(0).get("id").asText());
      after = "&after=" + page.path("next").asText();
    }
    assertThat(ids).containsExactly("a", "b", "c");
  }

  private static final String SPEAKER =
      """
      {"target":"statement","id":"a#s1","who":"Lea","note":"<b>falsch</b>",
       "change":{"speaker":{"kind":"person","name":"Tom Reyes"}}}\
      """;
  private static final String SPLIT =
      "{\"target\":\"story\",\"id\":\"s\",\"change\":{\"split\":[\"b\"]}}";
  private static final String MERGE =
      "{\"target\":\"story\",\"id\":\"s\",\"change\":{\"merge\":\"t\"}}";
  private static final String MARK =
      """
      {"target":"origin","id":"s","change":{"mark":"dependent",
       "source":{"kind":"person","name":"Ada Brunn"}}}\
      """;
  private static final String SEARCH = "{\"name\":\"Mühle\",\"q\":\"Mühle\"}";

  private Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    description
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method ->
                    operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return operations;
  }

  /** The answer's status, type and body are among those described. */
  private void hold(String method, String path, String call, HttpResponse<String> answer) {
    String status = String.valueOf(answer.statusCode());
    JsonNode operation = description.get("paths").get(path).get(method.toLowerCase(Locale.ROOT));
    JsonNode response = operation.get("responses").path(status);
    assertThat(response.isMissingNode()).as(call + " may answer " + status).isFalse();
    if (response.has("$ref")) {
      response = description.at(response.get("$ref").asText().substring(1));
    }
    if (!response.has("content")) {
      assertThat(answer.body()).isEmpty();
      return;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    JsonNode schema = response.get("content").path(type).path("schema");
    assertThat(schema.isMissingNode()).as(call + " may be " + type).isFalse();
    if (schema.has("$ref")) {
      JsonSchema described =
          schemas.getSchema(
              SchemaLocation.of("https://laut.example/openapi" + schema.get("$ref").asText()));
      assertThat(described.validate(answer.body(), InputFormat.JSON)).as(call).isEmpty();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(desk.address() + "api/v1" + path))
        .header("X-Laut-Token", desk.token().word());
  }

  private HttpResponse<String> ask(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
