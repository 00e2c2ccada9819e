package dev.laut.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.cli.terminal.Palette;
import dev.laut.cli.terminal.Paper;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Draft;
import dev.laut.model.FindingKind;
import dev.laut.model.Origin;
import dev.laut.model.Origins;
import dev.laut.model.Place;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Step;
import dev.laut.model.StepKind;
import dev.laut.model.Story;
import dev.laut.model.StoryFinding;
import dev.laut.model.StoryHeadline;
import dev.laut.model.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorySheetTest {

  private static final String SAID = "Der Damm sei dicht, sagte Ute Kranz.";
  private static final Source UTE = Draft.person("Ute Kranz");

  private final Map<String, ArticleReading> readings =
      Map.of(
          "a", Draft.of(SAID).outlet("Bote").title("Der Damm ist dicht").reading("a"),
          "b", Draft.of("Undicht sei er.").outlet("Kurier").title("Undicht").reading("b"));

  @Test
  void tellsWhichHeadlinesTheStoryDoesNotBear() {
    StoryFinding finding =
        new StoryFinding(
            FindingKind.ATTRIBUTION,
            new Span(4, 18),
            List.of(place("b", "Undicht sei er.")),
            "somebody contests this in a later article",
            "test");

    assertThat(sheet(List.of(), new StoryHeadline("a", Verdict.OVERSTATED, List.of(finding))))
        .endsWith(
            """
            headlines that the story does not bear
              ▲ “Damm ist dicht” (Bote) attribution: somebody contests this in a later article
                “Undicht sei er.” (Kurier)
            """);
  }

  @Test
  void putsTheLeadFirstAndSaysWhatALinkIsWorth() {
    Step link =
        new Step(StepKind.LINK, List.of("b", "a"), List.of(UTE), List.of(place("b", "dicht")));
    Origin origin = new Origin(UTE, List.of("a", "b"), List.of(), List.of(place("a", SAID)));
    Origins origins = new Origins(1, 1, List.of(origin), List.of(link));
    Claim other = claim("c0", "Ute Kranz sprach", false, Origins.NONE);

    String sheet = sheet(List.of(other, claim("c1", "Der Damm sei dicht", true, origins)));

    assertThat(sheet)
        .contains("2 articles · 2024-09-28 to 10-02 · story s")
        .contains("Kurier, Bote: a link; Ute Kranz counts once")
        .containsSubsequence("who claims what", "▶ Der Damm sei dicht", "• Ute Kranz sprach");
  }

  private static Claim claim(String id, String text, boolean lead, Origins origins) {
    return new Claim(
        id, text, lead, List.of(UTE), List.of("a"), null, null, origins, List.of(), List.of());
  }

  private static Place place(String article, String words) {
    return Place.of(article, words, new Span(0, words.length()));
  }

  private String sheet(List<Claim> claims, StoryHeadline... headlines) {
    Story story =
        new Story(
            "s",
            List.of(),
            "Der Damm ist dicht",
            List.of("de"),
            "2024-09-28",
            "2024-10-02",
            List.of("a", "b"),
            List.of(),
            Origins.NONE,
            claims,
            List.of(headlines));
    Paper paper = new Paper(100, Palette.PLAIN);
    new StorySheet(paper, story, readings).write();
    return paper.text();
  }
}
