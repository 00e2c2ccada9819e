package dev.laut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Pipeline;
import dev.laut.desk.correct.Correcting;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Change;
import dev.laut.model.Ledger;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Story;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people corrected stays when the machine reads and folds again. */
class CorrectionsOutliveRunsTest {

  private static final String SEAL =
      "Im Hafen von Holmsund ist eine Robbe gestrandet. Das Tier sei unverletzt, sagte die"
          + " Tierärztin Malin Ehrl am Montag. Es werde am Abend ausgesetzt.";

  private static final String PAGES =
      """
      {"id": "a1", "title": "Robbe im Hafen von Holmsund gestrandet", "outlet": "Bote", "lang": "de", "published": "2024-05-17T08:00:00Z", "text": "%s"}
      {"id": "a2", "title": "Robbe im Hafen von Holmsund gestrandet", "outlet": "Kurier", "lang": "de", "published": "2024-05-17T10:00:00Z", "text": "%s"}
      {"id": "b1", "title": "Linden blühen spät", "outlet": "Kurier", "lang": "de", "published": "2024-05-18", "text": "Am Kirchplatz von Merun blühen die Linden spät, sagte der Gärtner Tom Reyes."}
      """
          .formatted(SEAL, SEAL);

  private static final String MORE =
      """
      {"id": "a3", "title": "Robbe im Hafen von Holmsund wieder frei", "outlet": "Abendblatt", "lang": "de", "published": "2024-05-17T21:00:00Z", "text": "%s"}
      """
          .formatted(SEAL);

  @TempDir Path home;
  private Desk desk = new Desk(Path.of("."));

  @BeforeEach
  void collect() {
    desk =
        new Desk(home).reading((models, untilArticle) -> new Pipeline(models)::read).given(PAGES);
    desk.laut("collect", "--ledger", ledger(), "-");
  }

  private String ledger() {
    return home.resolve("ledger.db").toString();
  }

  /** Does something with the ledger, as the desk would. */
  private void open(Consumer<Ledger> work) {
    try (Ledger ledger = SqliteLedger.open(Path.of(ledger()))) {
      work.accept(ledger);
    }
  }

  private static void correct(Ledger ledger, String id, Change change) {
    new Correcting(ledger, Clock.systemUTC(), new Folding(ledger)).add(id, change, null, "Lea");
  }

  private static String storyOf(Ledger ledger, String article) {
    return ledger.shelf().storyOf(article).orElseThrow();
  }

  private static List<String> articles(Ledger ledger, String article) {
    return ledger.shelf().story(storyOf(ledger, article)).orElseThrow().articles();
  }

  private void collectAgainAndMore() {
    desk.given(PAGES + MORE).laut("collect", "--ledger", ledger(), "-");
  }

  @Test
  void keepsAStorySplitThatGrows() {
    open(ledger -> {
      assertThat(articles(ledger, "a1")).containsExactly("a1", "a2");
      correct(ledger, storyOf(ledger, "a1"), new Change.Split(List.of("a2")));
      assertThat(articles(ledger, "a1")).containsExactly("a1");
    });
    collectAgainAndMore();
    open(ledger -> {
      assertThat(articles(ledger, "a2")).containsExactly("a2");
      assertThat(articles(ledger, "a1")).containsExactly("a1", "a3");
      Story found = ledger.shelf().found(storyOf(ledger, "a1")).orElseThrow();
      assertThat(found.articles()).containsExactly("a1", "a2", "a3");
      new Correcting(ledger, Clock.systemUTC(), new Folding(ledger)).undo(1, "Lea");
      assertThat(articles(ledger, "a2")).containsExactly("a1", "a2", "a3");
    });
  }

  @Test
  void keepsStoriesMergedAndCountsTheSourcesOfBoth() {
    open(ledger -> correct(ledger, storyOf(ledger, "a1"), new Change.Merge(storyOf(ledger, "b1"))));
    collectAgainAndMore();
    open(ledger -> {
      assertThat(articles(ledger, "b1")).containsExactly("a1", "a2", "a3", "b1");
      assertThat(ledger.shelf().story(storyOf(ledger, "b1")).orElseThrow().origins().list())
          .extracting(origin -> origin.source().name())
          .contains("Malin Ehrl");
    });
    desk.laut("stories", "--ledger", ledger(), "--json");
    assertThat(desk.out().lines()).hasSize(1);
  }

  @Test
  void keepsAMergeAfterFoldingAllAnew() {
    open(ledger -> {
      correct(ledger, storyOf(ledger, "a1"), new Change.Merge(storyOf(ledger, "b1")));
      ledger.shelf().clear();
      new Folding(ledger).catchUp();
      assertThat(articles(ledger, "b1")).containsExactly("a1", "a2", "b1");
    });
  }

  @Test
  void countsSourcesByTheSpeakerThatAPersonNamed() {
    Source harbour = new Source(SourceKind.ORGANISATION, "Hafenamt Holmsund", null, null);
    open(ledger -> {
      String statement = "a1#s1";
      correct(ledger, statement, new Change.Speaker(harbour));
    });
    collectAgainAndMore();
    open(ledger -> {
      Story story = ledger.shelf().story(storyOf(ledger, "a1")).orElseThrow();
      assertThat(story.toString()).contains("Hafenamt Holmsund");
      assertThat(ledger.shelf().found(story.id()).orElseThrow().toString())
          .doesNotContain("Hafenamt");
    });
    desk.laut("export", "--ledger", ledger(), "--what", "statements");
    assertThat(desk.out()).contains("Hafenamt Holmsund").contains("\"by\":\"person\"");
  }
}
