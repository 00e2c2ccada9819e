package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Palette;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.ArticleReading;
import dev.laut.model.BareArticle;
import dev.laut.model.NoArticle;
import dev.laut.model.Reading;
import java.util.ArrayList;
import java.util.List;

/** Sheets one after another, with thin rules between them, and a summary of more than one. */
public final class Sheets {

  private final int width;
  private final Palette palette;
  private final String only;
  private final Detail detail;
  private final Census census = new Census();
  private int pages;
  private int withoutArticle;
  private int unread;

  /**
   * @param only the location that needs no naming on the first sheet, since nothing else was asked
   *     for; empty where there is none
   */
  public Sheets(int width, Palette palette, String only, Detail detail) {
    this.width = width;
    this.palette = palette;
    this.only = only;
    this.detail = detail;
  }

  /** The sheet of the next reading, below a rule that names its page. */
  public String next(Reading reading) {
    Paper paper = new Paper(width, palette);
    String location = reading.page().location();
    if (pages > 0) {
      paper.blank();
    }
    if (pages > 0 || !location.equals(only)) {
      paper.rule(location);
    }
    count(reading);
    new Sheet(paper, detail).write(reading);
    return paper.text();
  }

  /** What all sheets together say; nothing where there is only one. */
  public String summary() {
    if (pages < 2) {
      return "";
    }
    Paper paper = new Paper(width, palette);
    paper.blank();
    paper.rule("");
    List<String> parts = new ArrayList<>();
    parts.add(Census.count(pages, "page"));
    if (withoutArticle > 0) {
      parts.add(withoutArticle + " without article");
    }
    if (unread > 0) {
      parts.add(unread + " not read");
    }
    parts.add(census.line());
    paper.paragraph("", List.of(new Run(String.join(" · ", parts), Ink.TITLE)));
    return paper.text();
  }

  private void count(Reading reading) {
    pages++;
    switch (reading) {
      case ArticleReading full -> census.add(full.statements());
      case BareArticle bare -> {}
      case NoArticle none -> {
        if (none.reason().readable()) {
          withoutArticle++;
        } else {
          unread++;
        }
      }
    }
  }
}
