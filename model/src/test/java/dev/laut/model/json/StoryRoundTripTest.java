package dev.laut.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.model.Claim;
import dev.laut.model.Copy;
import dev.laut.model.FindingKind;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Relation;
import dev.laut.model.RelationKind;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Step;
import dev.laut.model.StepKind;
import dev.laut.model.Story;
import dev.laut.model.StoryFinding;
import dev.laut.model.StoryHeadline;
import dev.laut.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryRoundTripTest {

  private static final Source PILOT = new Source(SourceKind.ANONYMOUS, "Lotse", null, null);
  private static final Source PAPER = new Source(SourceKind.OUTLET, "Deichbote", null, null);
  private static final Place WORDS = Place.of("a1", "👋 Ein Lotse warnte.", new Span(3, 12));
  private static final Origins ONE =
      new Origins(
          1,
          2,
          List.of(new Origin(PILOT, List.of("a1", "a2"), List.of(PAPER), List.of(WORDS))),
          List.of(
              new Step(StepKind.COPIED_TEXT, List.of("a1", "a2"), List.of(PILOT), List.of(WORDS))));
  private static final Story STORY =
      new Story(
          "5t0",
          List.of("01d"),
          "Lotse warnt vor Sandbank",
          List.of("de"),
          "2025-03-01",
          "2025-03-02T08:00:00+01:00",
          List.of("a1", "a2"),
          List.of(
              new Copy(
                  "a1",
                  "a2",
                  0.8125,
                  List.of(new Copy.Passage(new Span(0, 40), new Span(7, 47))),
                  "time")),
          ONE,
          List.of(
              claim("c1", true, List.of()),
              claim(
                  "c2",
                  false,
                  List.of(new Relation("c1", RelationKind.WITHDRAWS, List.of(WORDS), "cue")))),
          List.of(
              new StoryHeadline(
                  "a2",
                  Verdict.OVERSTATED,
                  List.of(
                      new StoryFinding(
                          FindingKind.CERTAINTY,
                          new Span(0, 9),
                          List.of(WORDS),
                          "the source is less sure",
                          "story-sources")))));

  private static Claim claim(String id, boolean lead, List<Relation> relations) {
    return new Claim(
        id,
        "eine Sandbank wandert",
        lead,
        List.of(PILOT),
        List.of("a1"),
        "2025-03-01",
        null,
        ONE,
        relations,
        List.of(WORDS));
  }

  @Test
  void aStoryIsReadAsItWasWritten() {
    assertEquals(STORY, StoryReader.read(StoryWriter.line(STORY)));
  }

  @Test
  void aHeadlineIsHeldAgainstAtLeastOneOtherArticle() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new StoryFinding(
                    FindingKind.CERTAINTY, new Span(0, 9), List.of(), "less sure", "test"));
    assertEquals("a finding of kind certainty names no other article", error.getMessage());
  }

  @Test
  void placesCountCodePoints() {
    assertEquals(new Place("a1", new Span(2, 11), "Ein Lotse"), WORDS);
    assertTrue(StoryWriter.line(STORY).contains("\"span\":[2,11]"), StoryWriter.line(STORY));
  }

  @Test
  void aCopyOfItselfIsRefusedByName() {
    String line = StoryWriter.line(STORY).replace("\"dst\":\"a2\"", "\"dst\":\"a1\"");
    JsonError error = assertThrows(JsonError.class, () -> StoryReader.read(line));
    assertEquals("article a1 cannot copy itself", error.getMessage());
  }

  @Test
  void anotherVersionIsRefused() {
    String line = StoryWriter.line(STORY).replace("{\"laut\":1", "{\"laut\":2");
    assertThrows(JsonError.class, () -> StoryReader.read(line));
  }
}
