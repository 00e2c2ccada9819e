package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Palette;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.StoryLine;
import dev.laut.model.StoryMark;
import java.util.ArrayList;
import java.util.List;

/** A list of stories, two lines each: what it is about, and how many stand behind it. */
public final class StoryList {

  /** So much of an id tells stories apart. */
  private static final int SHORT_ID = 8;

  private final Paper paper;

  public StoryList(int width, Palette palette) {
    paper = new Paper(width, palette);
  }

  /**
   * @param more whether there are stories that are not among {@code lines}
   */
  public String of(List<StoryLine> lines, boolean more) {
    lines.forEach(this::write);
    int articles = lines.stream().mapToInt(StoryLine::articles).sum();
    String count =
        lines.isEmpty()
            ? "no stories"
            : Counts.stories(lines.size()) + " · " + Census.count(articles, "article");
    String rest = more ? "; there are more, --limit shows them" : "";
    paper.paragraph("", List.of(new Run(count + rest, Ink.TITLE)));
    return paper.text();
  }

  private void write(StoryLine line) {
    String title = line.title();
    paper.paragraph("", List.of(new Run(title == null ? "(no headline)" : title, Ink.TITLE)));
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(Census.count(line.articles(), "article") + " · "));
    runs.add(new Run(Counts.sources(line.low(), line.high()), Ink.NUMBER));
    if (line.unnamed() > 0) {
      runs.add(Run.plain(" · "));
      runs.add(new Run(line.unnamed() + " unnamed", Ink.UNNAMED));
    }
    List<String> marks =
        line.marks().stream()
            .filter(mark -> mark != StoryMark.UNNAMED)
            .map(StoryMark::label)
            .toList();
    if (!marks.isEmpty()) {
      runs.add(Run.plain(" · "));
      runs.add(new Run(String.join(", ", marks), Ink.WARNING));
    }
    String time = Counts.time(line.first(), line.last());
    runs.add(
        new Run((time.isEmpty() ? "" : " · " + time) + " · " + shortened(line.id()), Ink.QUIET));
    paper.paragraph("  ", runs);
  }

  private static String shortened(String id) {
    return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
  }
}
