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

@SuppressWarnings("NullAway.Init")
class MetricsTest {

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

  private HttpResponse<String> watched() {
    return visitor.get("/metrics", "Authorization", "Bearer " + desk.token().word());
  }

  @Test
  void tellsNothingWithoutTheTokenNorByAVisitorsCookie() {
    assertThat(visitor.get("/metrics").statusCode()).isEqualTo(403);
    assertThat(visitor.get("/metrics", "Cookie", "laut-guard=" + desk.token().word()).statusCode())
        .isEqualTo(403);
    assertThat(visitor.get("/metrics/", "Authorization", "Bearer nothing-right").statusCode())
        .isEqualTo(403);
  }

  @Test
  void countsRequestsByScreenAndStatus() {
    visitor.get("/");
    visitor.get("/stories/bridge");
    visitor.get("/stories/nowhere");
    visitor.get("/secret-word");
    HttpResponse<String> answer = watched();
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(answer.body())
        .contains(
            "laut_http_request_seconds_count{screen=\"stories\",status=\"200\"} 2\n",
            "laut_http_request_seconds_count{screen=\"stories\",status=\"404\"} 1\n",
            "laut_http_request_seconds_count{screen=\"other\",status=\"404\"} 1\n")
        .doesNotContain("secret-word");
  }

  @Test
  void countsWhatIsInTheLedger() {
    assertThat(watched().body()).contains("\nlaut_readings 51.0\n", "\nlaut_stories 46.0\n");
  }
}
