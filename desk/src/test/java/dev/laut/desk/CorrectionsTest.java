package dev.laut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Correction;
import dev.laut.model.Ledger;
import dev.laut.model.StoryLine;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody corrects by the desk's forms, without a script. */
@SuppressWarnings("NullAway.Init")
class CorrectionsTest {

  private Ledger ledger;
  private Desk desk;
  private Visitor visitor;

  @BeforeEach
  void open(@TempDir Path folder) {
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    Scene.set(ledger);
    desk = Desk.open(Recounting.settings(ledger));
    visitor = new Visitor(desk.address());
  }

  @AfterEach
  void close() {
    desk.close();
    ledger.close();
  }

  @Test
  void splitsAStoryInListPageAndExportAndTakesItBack() {
    HttpResponse<String> answer =
        send("change=split&id=bridge&article=bote-2&article=rund-1&note=anderes&who=Lea");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/stories/bridge");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("laut-who=Lea");

    String own = ledger.shelf().storyOf("bote-2").orElseThrow();
    assertThat(own)
        .isNotEqualTo("bridge")
        .isEqualTo(ledger.shelf().storyOf("rund-1").orElseThrow());
    assertThat(visitor.get("/").body()).contains("/stories/" + own);
    assertThat(visitor.get("/stories/bridge").body())
        .contains("2 articles split off", "by Lea", "anderes", "6 articles · 1–2 sources")
        .doesNotContain("/articles/rund-1");
    assertThat(visitor.get("/stories/" + own).body()).contains("2 articles split off");
    assertThat(visitor.get("/stories/bridge?as=found").body()).contains("/articles/rund-1");
    assertThat(visitor.get("/export/stories.csv").body()).contains("\nbridge,").contains(own);
    assertThat(line("bridge").articles()).isEqualTo(4);

    assertThat(undo(1)).isEqualTo(303);
    assertThat(line("bridge").articles()).isEqualTo(6);
    assertThat(visitor.get("/stories/" + own).statusCode()).isEqualTo(303);
    assertThat(visitor.get("/corrections").body()).contains("Taken back").contains("by Lea");
  }

  @Test
  void mergesStoriesByIdOrAddress() {
    int before = visitor.get("/export/stories.csv").body().split("\n").length;
    String address = desk.address() + "stories/small-3?x";
    assertThat(send("change=merge&id=bridge&other=" + encoded(address)).statusCode())
        .isEqualTo(303);
    assertThat(line("bridge").articles()).isEqualTo(7);
    assertThat(ledger.shelf().story("small-3").orElseThrow().id()).isEqualTo("bridge");
    assertThat(visitor.get("/export/stories.csv").body().split("\n")).hasSize(before - 1);
    assertThat(visitor.get("/stories/bridge").body()).contains("Merged with", "by somebody");
    undo(1);
    assertThat(line("small-3").articles()).isEqualTo(1);
    assertThat(line("bridge").articles()).isEqualTo(6);
  }

  @Test
  void showsANamedSpeakerBesideTheOneThatWasFound() {
    String id = encoded("bote-1#s4");
    assertThat(
            send("change=speaker&id=" + id + "&kind=person&name=Tom+Reyes&who=Lea")
                .headers()
                .firstValue("Location"))
        .hasValue("/articles/bote-1#s4");
    assertThat(visitor.get("/articles/bote-1").body())
        .contains("Tom Reyes", "by Lea", "Found was: Jorun Petz (person)");
    assertThat(visitor.get("/search?q=gepr%C3%BCft").body()).contains("Tom Reyes");
    assertThat(visitor.get("/export/article/bote-1/csv").body()).contains("Tom Reyes");
    assertThat(visitor.get("/stories/bridge").body()).contains("Speaker: Tom Reyes");
  }

  @Test
  void leavesOutASourceThatNeverSaidIt() {
    int before = ledger.shelf().found("bridge").orElseThrow().origins().high();
    send("change=mark&id=bridge&source=person+Jorun+Petz&mark=wrong");
    assertThat(ledger.shelf().story("bridge").orElseThrow().origins().list())
        .noneMatch(origin -> "Jorun Petz".equals(origin.source().name()));
    assertThat(ledger.shelf().found("bridge").orElseThrow().origins().high()).isEqualTo(before);
    assertThat(visitor.get("/corrections/stories/bridge").body()).contains("never said it");
  }

  @Test
  void refusesWhatMakesNoSense() {
    for (String form :
        new String[] {
          "change=split&id=bridge",
          "change=split&id=bridge&article=small-1",
          "change=merge&id=bridge&other=",
          "change=merge&id=bridge&other=bridge-old",
          "change=speaker&id=" + encoded("bote-1#s1") + "&kind=person",
          "change=mark&id=bridge&source=person+X&mark=odd",
          "change=magic&id=bridge"
        }) {
      assertThat(send(form).statusCode()).as(form).isEqualTo(400);
    }
    assertThat(send("change=merge&id=bridge&other=none").statusCode()).isEqualTo(404);
    assertThat(undo(99)).isEqualTo(404);
    assertThat(ledger.corrections().standing()).isEmpty();
  }

  @Test
  void changesNothingForAnotherSiteOrWithoutTheCookie() {
    String form = "change=split&id=bridge&article=bote-2";
    assertThat(visitor.post("/corrections", form).statusCode()).isEqualTo(403);
    assertThat(
            visitor
                .post("/corrections", form, "Cookie", token(), "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(ledger.corrections().standing()).isEmpty();
  }

  @Test
  void exportsCorrectionsUndoneOnesToo() {
    send("change=split&id=bridge&article=bote-2&who=%22%3Bx");
    undo(1);
    assertThat(visitor.get("/export/corrections.csv").body())
        .startsWith("correction,target,id,change,note,who,at,undone,found")
        .contains("true");
    assertThat(visitor.get("/export/corrections.jsonl").body()).contains("\"undone\":true");
    assertThat(ledger.corrections().all(0, 9)).extracting(Correction::who).containsExactly("\";x");
  }

  private StoryLine line(String id) {
    return ledger.shelf().line(id).orElseThrow();
  }

  private HttpResponse<String> send(String form) {
    return visitor.post("/corrections", form, "Cookie", token());
  }

  private int undo(int number) {
    return visitor.post("/corrections/" + number + "/undo", "", "Cookie", token()).statusCode();
  }

  private String token() {
    return "laut-guard=" + desk.token().word();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
