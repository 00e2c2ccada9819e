package dev.laut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Draft;
import dev.laut.model.Ledger;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody takes along from each screen. */
@SuppressWarnings("NullAway.Init")
class ExportTest {

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static Desk desk;
  private static Visitor visitor;

  @BeforeAll
  static void open() {
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    Scene.set(ledger);
    desk = Desk.open(new DeskSettings("127.0.0.1", 0, ledger, null));
    visitor = new Visitor(desk.address());
  }

  @AfterAll
  static void close() {
    desk.close();
    ledger.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/stories/bridge",
        "/articles/knall-1",
        "/sources",
        "/search?q=Hafen",
        "/corrections"
      })
  void everyScreenOffersTableRecordsCitationAndSheet(String screen) {
    String page = visitor.get(screen).body();
    String line = page.substring(page.indexOf("class=\"exports\""));
    assertThat(line).contains("csv", "json", "txt", "data-print");
    Matcher links = Pattern.compile("href=\"(/export/[^\"]+)\"").matcher(line);
    int found = 0;
    while (links.find()) {
      HttpResponse<String> answer = visitor.get(links.group(1).replace("&amp;", "&"));
      assertThat(answer.statusCode()).as(links.group(1)).isEqualTo(200);
      found++;
    }
    assertThat(found).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/export/sources.csv?kind=person | person,Ada Lund,45,45,45,45,0,0",
        "/export/sources.csv?kind=outlets | Seeseite,30,30",
        "/export/sources.jsonl?kind=person | {\"kind\":\"person\",\"name\":\"Ada Lund\"",
        "/export/stories.csv?order=largest | bridge,Bauamt warnte",
        "/export/search.csv?q=Pendler | knall-1,Knall",
        "/export/search.txt?q=Pendler | Laut. Search: Pendler. http://127.0.0.1"
      })
  void exportsWhatTheScreenShows(String path, String part) {
    assertThat(visitor.get(path).body()).contains(part);
  }

  @Test
  void linksForEverToWhatAnArticleOnceSaid() {
    ledger.add(Draft.of("Der Turm steht, sagt Ada Lund.").title("Turm steht").reading("tower"));
    Matcher link =
        Pattern.compile("href=\"(/articles/tower/versions/[^\"]+)\"")
            .matcher(visitor.get("/articles/tower").body());
    assertThat(link.find()).isTrue();
    ledger.add(Draft.of("Der Turm fiel, sagt Ada Lund.").title("Turm fiel").reading("tower"));
    assertThat(visitor.get("/articles/tower").body()).contains("Turm fiel");
    assertThat(visitor.get(link.group(1)).body())
        .contains("Turm steht", "this version never changes")
        .doesNotContain("Correct the speaker");
    assertThat(visitor.get("/articles/tower/versions/sha256:0").statusCode()).isEqualTo(404);
  }

  @Test
  void drawsTheGraphOfTheClaimThatIsAskedFor() {
    String lead = visitor.get("/stories/bridge").body();
    assertThat(graph(lead)).contains("Mitarbeiterin").doesNotContain("Jorun Petz");
    assertThat(graph(visitor.get("/stories/bridge?graph=all").body()))
        .contains("Mitarbeiterin", "Jorun Petz");
    assertThat(graph(visitor.get("/stories/bridge?graph=c2").body()))
        .contains("Jorun Petz")
        .doesNotContain("Mitarbeiterin");
  }

  private static String graph(String page) {
    int from = page.indexOf("<marker");
    return page.substring(from, page.indexOf("</svg>", from));
  }
}
