package dev.laut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

  private Ledger ledger;
  private Desk desk;
  private Visitor visitor;

  @BeforeEach
  void open(@TempDir Path folder) {
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    desk = Desk.open(new DeskSettings("127.0.0.1", 0, ledger, null));
    visitor = new Visitor(desk.address());
  }

  @AfterEach
  void close() {
    desk.close();
    ledger.close();
  }

  @Test
  void speaksTheLanguageOfTheBrowser() {
    assertThat(visitor.speaking("de-AT,de;q=0.9,en;q=0.5").get("/").body())
        .contains("<html lang=\"de\"")
        .contains("Noch gibt es keine Geschichten");
    assertThat(visitor.speaking("fr, en;q=0.4").get("/").body())
        .contains("<html lang=\"en\"")
        .contains("no stories yet");
  }

  @Test
  void remembersLanguageAndTheme() {
    HttpResponse<String> answer =
        visitor.post("/look", "lang=de&theme=dark&back=/?order=largest", token());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/?order=largest");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .hasSize(2)
        .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
    assertThat(visitor.get("/", "Cookie", "laut-lang=de; laut-theme=dark").body())
        .contains("<html lang=\"de\" data-theme=\"dark\"");
  }

  @Test
  void leadsBackToThePageOnWhichSomebodyChangedTheLanguage() {
    assertThat(visitor.get("/search?q=Hafen").body())
        .contains("name=\"back\" value=\"/search?q=Hafen\"");
    assertThat(visitor.get("/corrections").body()).contains("name=\"back\" value=\"/corrections\"");
  }

  /** What the browser of somebody who saw a page before sends along. */
  private String[] token() {
    return new String[] {"Cookie", "laut-guard=" + desk.token().word()};
  }

  @Test
  void showsWhereTheFactsOfAnArticleWereRead() {
    Scene.set(ledger);
    HttpResponse<String> page = visitor.speaking("de").get("/articles/knall-1");
    assertThat(page.body())
        .contains("<dt>Überschrift</dt>", "meta og:title", "Brücke STÜRZT EIN | Knall");
  }

  @Test
  void leadsBackToNoOtherSite() {
    for (String back :
        new String[] {"//evil.example", "https://evil.example", "/%5Cevil.example"}) {
      assertThat(
              visitor
                  .post("/look", "theme=dark&back=" + back, token())
                  .headers()
                  .firstValue("Location"))
          .hasValue("/");
    }
  }

  @Test
  void forbidsWhatAPageMustNotDo() {
    for (String path : new String[] {"/", "/asset/desk.css", "/api/v1/health", "/nowhere"}) {
      HttpResponse<String> answer = visitor.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void showsWhatIsAskedForAsText() {
    HttpResponse<String> answer = visitor.get("/%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("&lt;script").doesNotContain("<script>alert");
  }

  @Test
  void tellsWhoIsQuotedByWhom() {
    Scene.set(ledger);
    assertThat(visitor.get("/sources?kind=person").body())
        .contains("Ada Lund", "Seeseite, Marwicker Hafenblatt")
        .doesNotContain("Bauamts");
    assertThat(visitor.get("/sources?kind=outlets").body()).contains("The Marlow Gazette");
    assertThat(visitor.get("/sources?kind=nobody").statusCode()).isEqualTo(400);
  }

  @Test
  void exportsAllThatAListShows() {
    Scene.set(ledger);
    HttpResponse<String> stories = visitor.get("/export/stories.jsonl?outlet=Seeseite");
    assertThat(stories.body().lines()).hasSize(30).allMatch(line -> line.contains("Kran"));
    assertThat(stories.headers().firstValue("Content-Disposition").orElse(""))
        .contains("\"stories.jsonl\"");
    assertThat(visitor.get("/export/search.csv?q=Lund").body().lines()).hasSize(46);
  }

  @Test
  void leadsFromASavedSearchToItsFeeds() {
    Scene.set(ledger);
    visitor.post("/search/saved", "q=Kran+44&name=Kran", token());
    String saved = ledger.searches().all().getFirst().id();
    String feed = "/api/v1/searches/" + saved + "/feed.atom";
    assertThat(visitor.get("/search?q=Kran").body()).contains(feed);
    assertThat(visitor.get(feed).body()).contains("Kran 44").doesNotContain("Kran 43");
  }

  @Test
  void servesOnlyFilesOfItsOwn() {
    assertThat(visitor.get("/asset/desk.css").headers().firstValue("Content-Type"))
        .hasValue("text/css; charset=utf-8");
    assertThat(visitor.get("/asset/..%2Fweb%2Fwords-de.properties").statusCode()).isEqualTo(404);
  }
}
