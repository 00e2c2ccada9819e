package dev.laut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import dev.laut.model.SavedSearch;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class SearchScreenTest {

  private Ledger ledger;
  private Desk desk;
  private Visitor visitor;

  @BeforeEach
  void open(@TempDir Path folder) {
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    Scene.set(ledger);
    desk = Desk.open(new DeskSettings("127.0.0.1", 0, ledger, null));
    visitor = new Visitor(desk.address());
  }

  @AfterEach
  void close() {
    desk.close();
    ledger.close();
  }

  private HttpResponse<String> post(String path, String form) {
    return visitor.post(path, form, "Cookie", "laut-guard=" + desk.token().word());
  }

  @Test
  void marksWhatMatchesAndShowsWhoSaysIt() {
    assertThat(visitor.get("/search?q=einsturzgef%C3%A4hrdet").body())
        .contains("<mark>einsturzgefährdet</mark>", "Lindacher Bote", "Mitarbeiterin des Bauamts");
  }

  @Test
  void narrowsByFieldsAndSaysWhatAFieldMayBe() {
    assertThat(visitor.get("/search?q=outlet:Knall").body())
        .contains("1 article found", "STÜRZT EIN");
    HttpResponse<String> odd = visitor.get("/search?q=colour:red");
    assertThat(odd.statusCode()).isEqualTo(200);
    assertThat(odd.body()).contains("role=\"alert\"", "'colour:' is no field");
  }

  @Test
  void goesThroughAllHitsPageByPage() {
    String first = visitor.get("/search?q=Hafen").body();
    int at = first.indexOf("rel=\"next\"");
    String href = first.substring(first.lastIndexOf("href=\"", at) + 6, at).replaceAll("\".*", "");
    String second = visitor.get(href.replace("&amp;", "&")).body();
    assertThat(second).contains("Hafen").isNotEqualTo(first);
  }

  @Test
  void keepsASearchWithFeedsUntilItIsForgotten() {
    assertThat(post("/search/saved", "q=Steinbr%C3%BCcke&name=Br%C3%BCcke").statusCode())
        .isEqualTo(303);
    SavedSearch saved = ledger.searches().all().getFirst();
    String feeds = "/api/v1/searches/" + saved.id() + "/feed";
    assertThat(visitor.get("/search?q=x").body()).contains("Brücke", feeds + ".atom");
    HttpResponse<String> atom = visitor.get(feeds + ".atom");
    assertThat(atom.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    assertThat(atom.body()).contains("<feed", "Steinbrücke offenbar seit März gefährdet");
    assertThat(visitor.get(feeds + ".json").body())
        .contains("https://jsonfeed.org/version/1.1", "Steinbrücke offenbar seit März gefährdet");
    assertThat(post("/search/saved/" + saved.id() + "/forget", "").statusCode()).isEqualTo(303);
    assertThat(visitor.get(feeds + ".atom").statusCode()).isEqualTo(404);
  }
}
