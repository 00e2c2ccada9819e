package dev.laut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Pipeline;
import dev.laut.model.Story;
import dev.laut.model.json.JsonObject;
import dev.laut.model.json.StoryReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** stories, story, and what collect and export do with stories. */
class StoryCommandsTest {

  private static final String FERRY =
      "Die Fähre Adalind fuhr am Montag zwei Stunden lang nicht. Ein Seil sei in die Schraube"
          + " geraten, sagte der Hafenmeister von Holmsund. Taucher schnitten es unter dem Kiel"
          + " heraus.";

  private static final String PAGES =
      """
      {"id": "a1", "title": "Fähre Adalind steht still", "outlet": "Bote", "lang": "de", "published": "2024-05-17T08:00:00Z", "text": "%s"}
      {"id": "a2", "title": "Fähre Adalind steht still", "outlet": "Kurier", "lang": "de", "published": "2024-05-17T10:00:00Z", "text": "%s"}
      {"id": "b1", "title": "Linden blühen", "outlet": "Kurier", "lang": "de", "published": "2024-05-20", "text": "Am Kirchplatz von Merun blühen die Linden in diesem Jahr spät."}
      """
          .formatted(FERRY, FERRY);

  @TempDir Path home;
  private Desk desk = new Desk(Path.of("."));

  @BeforeEach
  void sitDown() {
    desk =
        new Desk(home).reading((models, untilArticle) -> new Pipeline(models)::read).given(PAGES);
  }

  @Test
  void putsEachInputInExactlyOneStory() {
    assertThat(desk.laut("stories", "--json", "-")).isEqualTo(ExitCode.DONE);
    List<Story> stories = desk.out().lines().map(StoryReader::read).toList();
    assertThat(stories.stream().flatMap(story -> story.articles().stream()))
        .containsExactlyInAnyOrder("a1", "a2", "b1");
    assertThat(stories.stream().flatMap(story -> story.copies().stream()))
        .singleElement()
        .satisfies(copy -> assertThat(copy.src() + copy.dst()).isEqualTo("a1a2"));
  }

  @Test
  void groupsTheLedgerAgainOnRequest() {
    desk.laut("collect", "-");
    desk.laut("stories", "--json");
    String first = desk.out();
    desk.laut("stories", "--json", "--anew");
    assertThat(desk.out()).isEqualTo(first).isNotEmpty();
  }

  @Test
  void listsStoriesForPeople() {
    desk.laut("stories", "-");
    assertThat(desk.out())
        .contains("Linden blühen\n", "Fähre Adalind steht still\n", " · 1 source", "3 articles\n");
    desk.given(PAGES).laut("stories", "--limit", "1", "-");
    assertThat(desk.out()).contains("1 story · 1 article; there are more, --limit shows them");
  }

  @Test
  void saysWhichInputCouldNotBeRead() {
    assertThat(desk.given("{\"id\":\"x\",\"html\":7}\n").laut("stories", "-"))
        .isEqualTo(ExitCode.UNREAD);
    assertThat(desk.err()).contains("-#1");
  }

  @Test
  void findsTheSameStoriesInTheLedgerHoweverOftenOneCollects() {
    desk.laut("collect", "-");
    desk.laut("stories", "--json");
    String once = desk.out();
    assertThat(once.lines().flatMap(line -> JsonObject.parse(line).strings("articles").stream()))
        .containsExactlyInAnyOrder("a1", "a2", "b1");
    desk.given(PAGES).laut("collect", "-");
    desk.laut("stories", "--json");
    assertThat(desk.out()).isEqualTo(once);
  }

  @Test
  void showsAStoryByTheBeginningOfItsIdOrByAnArticle() {
    desk.laut("collect", "-");
    assertThat(desk.laut("story", "a2")).isEqualTo(ExitCode.DONE);
    String sheet = desk.out();
    assertThat(sheet).contains("who copied from whom\n  Bote · 2024-05-17 08:00\n  └─ Kurier");
    desk.laut("story", "a2", "--json");
    String id = StoryReader.read(desk.out().strip()).id();
    desk.laut("story", id.substring(0, 9));
    assertThat(desk.out()).isEqualTo(sheet);
  }

  @Test
  void saysThatThereIsNoSuchStory() {
    desk.laut("collect", "-");
    assertThat(desk.laut("story", "nothing")).isEqualTo(ExitCode.UNREAD);
    assertThat(desk.err()).contains("no story 'nothing'; 'laut stories' shows ids");
    assertThat(desk.laut("story", "")).isEqualTo(ExitCode.UNREAD);
    assertThat(desk.err()).contains("several stories begin with ''");
  }

  @Test
  void wantsALedgerAndAnOrderThatIsOne() {
    assertThat(desk.laut("stories")).isEqualTo(ExitCode.LEDGER);
    assertThat(desk.laut("stories", "--order", "best")).isEqualTo(ExitCode.USAGE);
    assertThat(desk.err()).contains("'best' is no StoryOrder");
    assertThat(desk.laut("stories", "--limit", "0")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void ordersStoriesAsTheLedgerDoes() {
    desk.laut("collect", "-");
    for (String order : List.of("newest", "largest", "fewest-sources", "growing")) {
      desk.laut("stories", "--order", order);
      String ofLedger =
          desk.out().lines().filter(line -> !line.startsWith(" ")).toList().toString();
      desk.given(PAGES).laut("stories", "--order", order, "-");
      String ofInputs =
          desk.out().lines().filter(line -> !line.startsWith(" ")).toList().toString();
      assertThat(ofInputs).as(order).isEqualTo(ofLedger);
    }
  }

  @Test
  void exportsStoriesOriginsAndCopies() {
    desk.laut("collect", "-");
    desk.laut("export", "--what", "stories");
    assertThat(desk.out().lines().map(StoryReader::read)).isNotEmpty();
    desk.laut("export", "--what", "copies", "--format", "csv");
    assertThat(desk.out()).startsWith("story,src,dst,share,direction\r\n").contains(",a1,a2,1");
    desk.laut("export", "--what", "copies");
    assertThat(desk.out()).contains("\"src\":\"a1\",\"dst\":\"a2\"");
    desk.laut("export", "--what", "origins");
    assertThat(desk.out()).contains("\"name\":\"Hafenmeister von Holmsund\"");
    desk.laut("export", "--what", "origins", "--format", "csv");
    assertThat(desk.out()).contains("Hafenmeister von Holmsund,a1 a2");
    desk.laut("export", "--what", "stories", "--format", "csv");
    assertThat(desk.out()).contains(",Linden blühen,de,2024-05-20,");
  }
}
