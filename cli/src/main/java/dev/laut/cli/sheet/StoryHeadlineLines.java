package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.Place;
import dev.laut.model.StoryFinding;
import dev.laut.model.StoryHeadline;
import java.util.List;

/** Headlines that the other articles of a story do not bear, with the words of both. */
final class StoryHeadlineLines {

  private static final int LONGEST = 120;

  private final Paper paper;
  private final Cast cast;

  StoryHeadlineLines(Paper paper, Cast cast) {
    this.paper = paper;
    this.cast = cast;
  }

  void write(List<StoryHeadline> headlines) {
    if (headlines.isEmpty()) {
      return;
    }
    paper.blank();
    paper.paragraph("", List.of(new Run("headlines that the story does not bear", Ink.TITLE)));
    for (StoryHeadline headline : headlines) {
      for (StoryFinding finding : headline.findings()) {
        write(headline, finding);
      }
    }
  }

  private void write(StoryHeadline headline, StoryFinding finding) {
    String words = cast.headline(headline.article(), finding.points());
    paper.paragraph(
        "  ▲ ",
        "    ",
        List.of(
            Run.plain("“" + Clip.of(words, LONGEST) + "” "),
            new Run("(" + cast.article(headline.article()) + ") ", Ink.QUIET),
            new Run(finding.kind().label() + ": ", Ink.WARNING),
            Run.plain(finding.note())));
    Place place = finding.places().getFirst();
    String other = "“" + Clip.of(place.words(), LONGEST) + "” (" + cast.article(place.article());
    paper.paragraph("    ", List.of(new Run(other + ")", Ink.QUIET)));
  }
}
