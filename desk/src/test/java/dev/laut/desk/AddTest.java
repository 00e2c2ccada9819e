package dev.laut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.desk.add.Collector;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handing pages in without a script. */
@SuppressWarnings("NullAway.Init")
class AddTest {

  private final List<String> handedIn = new ArrayList<>();
  private Ledger ledger;
  private Desk desk;
  private Visitor visitor;

  @BeforeEach
  void open(@TempDir Path folder) {
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    desk = Desk.open(new DeskSettings("127.0.0.1", 0, ledger, this::collect));
    visitor = new Visitor(desk.address());
  }

  @AfterEach
  void close() {
    desk.close();
    ledger.close();
  }

  /** Finds an article in whatever is longer than a word. */
  private List<Collector.Collected> collect(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    handedIn.add(name + " " + text);
    return List.of(
        text.contains(" ")
            ? new Collector.Collected(name, "a/1 ?", "<b>Deich</b> hält", null)
            : new Collector.Collected(name, null, null, "empty: <i>nothing</i>"));
  }

  private HttpResponse<String> post(String path, String body) {
    return visitor.post(path, body, "Cookie", "laut-guard=" + desk.token().word());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void readsWhatIsPastedWithWhatIsKnownBesideIt() {
    String page =
        post(
                "/add",
                "text=" + encoded("Der Deich hält, sagt \"Ada\".") + "&title=Deich&outlet=Bote")
            .body();
    assertThat(handedIn)
        .singleElement()
        .asString()
        .contains(
            "\"text\":\"Der Deich hält, sagt \\\"Ada\\\".\"",
            "\"title\":\"Deich\"",
            "\"outlet\":\"Bote\"")
        .doesNotContain("published");
    assertThat(page)
        .contains("href=\"/articles/a%2F1%20%3F\"", "&lt;b&gt;Deich&lt;/b&gt; hält")
        .doesNotContain("<b>Deich");
  }

  @Test
  void takesMarkupForAPage() {
    post("/add", "text=" + encoded("  <p>Der Deich hält.</p>"));
    assertThat(handedIn.getFirst()).contains("\"html\":").doesNotContain("\"text\":");
  }

  @Test
  void answersForEachFileByItsName() {
    assertThat(post("/add/file?name=gut.txt", "Der Deich hält.").body())
        .contains("\"location\":\"gut.txt\"", "\"id\":\"a/1 ?\"");
    assertThat(post("/add/file?name=leer.txt", "x").body())
        .contains("\"location\":\"leer.txt\"", "empty: <i>nothing</i>");
  }

  @Test
  void refusesWhatHasNoNameOrNothingInIt() {
    assertThat(post("/add/file?name=", "Der Deich hält.").statusCode()).isEqualTo(400);
    assertThat(post("/add/file?name=" + "n".repeat(2000), "x").statusCode()).isEqualTo(400);
    assertThat(post("/add", "text=+&title=Deich").statusCode()).isEqualTo(400);
    assertThat(handedIn).isEmpty();
  }

  @Test
  void readsNothingForAnotherSite() {
    assertThat(visitor.post("/add", "text=Der+Deich+h%C3%A4lt.").statusCode()).isEqualTo(403);
    assertThat(handedIn).isEmpty();
  }

  @Test
  void saysWhereADeskOnlyShows() {
    desk.close();
    desk = Desk.open(new DeskSettings("127.0.0.1", 0, ledger, null));
    visitor = new Visitor(desk.address());
    assertThat(visitor.get("/add").body()).doesNotContain("<textarea");
    assertThat(post("/add", "text=Der+Deich+h%C3%A4lt.").statusCode()).isEqualTo(400);
  }
}
