package dev.laut.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.model.json.StoryLineReader;
import dev.laut.model.json.StoryLineWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryLineTest {

  private static final Source PILOT = Draft.anonymous("Lotse");

  private static ArticleReading article(String id, String published) {
    return Draft.of("Die Fahrrinne ist gesperrt.")
        .title("Fahrrinne gesperrt")
        .outlet("Deichbote")
        .lang("de")
        .published(published)
        .reading(id);
  }

  @Test
  void countsTheSourcesOfTheLeadClaim() {
    StoryLine line =
        StoryDraft.of("s", article("a", "2026-03-01"), article("b", "2026-03-02"))
            .leads("gesperrt", PILOT)
            .relates(RelationKind.REVISES, "c1", "offen", PILOT, Draft.person("Ada Lund"))
            .told()
            .line();
    assertEquals(2, line.articles());
    assertEquals(1, line.high());
    assertEquals(1, line.unnamed());
    assertEquals(2.0, line.echo());
    assertEquals(Set.of(StoryMark.UNNAMED, StoryMark.REVISED), line.marks());
    assertEquals(List.of("Deichbote"), line.outlets());
  }

  @Test
  void marksLoudHeadlines() {
    ArticleReading loud =
        Draft.of("Vielleicht regnet es.").headline(Verdict.OVERSTATED).reading("a");
    StoryLine line = StoryDraft.of("s", loud).told().line();
    assertEquals(1, line.loud());
    assertTrue(line.marks().contains(StoryMark.LOUD));
  }

  @Test
  void aStoryWithTwoNewArticlesIsHotterThanOneWithManyOld() {
    ArticleReading[] old =
        IntStream.range(0, 9)
            .mapToObj(i -> article("o" + i, "2026-03-01"))
            .toArray(ArticleReading[]::new);
    double past = StoryDraft.of("old", old).told().line().heat();
    double now =
        StoryDraft.of("new", article("n", "2026-03-04"), article("m", "2026-03-04T06:00:00Z"))
            .told()
            .line()
            .heat();
    assertTrue(now > past, now + " > " + past);
  }

  @Test
  void aLargeStoryShowsAPartOfItsArticles() {
    ArticleReading[] many =
        IntStream.range(0, 500)
            .mapToObj(i -> article("a" + i, "2026-03-01T%02d:00:00Z".formatted(i % 24)))
            .toArray(ArticleReading[]::new);
    StoryLine line = StoryDraft.of("s", many).told().line();
    assertEquals(StoryLine.MOST_DOTS, line.dots().size());
    assertEquals("2026-03-01T00:00:00Z", line.dots().getFirst().at());
    assertEquals("2026-03-01T23:00:00Z", line.dots().getLast().at());
  }

  @Test
  void aLineIsReadAsItWasWritten() {
    StoryLine line =
        StoryDraft.of("s", article("a", "2026-03-01"), Draft.of("Ohne alles.").reading("b"))
            .leads("gesperrt", PILOT)
            .told()
            .line();
    assertEquals(line, StoryLineReader.read(StoryLineWriter.line(line)));
    StoryLine bare = StoryDraft.of("s", Draft.of("Ohne alles.").reading("b")).told().line();
    assertEquals(bare, StoryLineReader.read(StoryLineWriter.line(bare)));
  }
}
