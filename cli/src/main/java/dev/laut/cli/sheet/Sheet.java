package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.BareArticle;
import dev.laut.model.NoArticle;
import dev.laut.model.Quantity;
import dev.laut.model.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the source sheet of one reading. */
public final class Sheet {

  private static final int MOST_NUMBERS = 8;

  private final Paper paper;
  private final Detail detail;

  public Sheet(Paper paper, Detail detail) {
    this.paper = paper;
    this.detail = detail;
  }

  public void write(Reading reading) {
    switch (reading) {
      case ArticleReading full -> full(full);
      case BareArticle bare -> bare(bare.article());
      case NoArticle none -> none(none);
    }
  }

  private void full(ArticleReading reading) {
    new HeadlineLines(reading, paper).write();
    origin(reading.article());
    new StatementLines(reading, paper, detail).write();
    paper.blank();
    numbers(reading);
    paper.paragraph("", List.of(new Run(new Census().add(reading.statements()).line(), Ink.TITLE)));
  }

  private void bare(Article article) {
    String title = article.title();
    paper.paragraph("", List.of(new Run(title == null ? "(no headline)" : title, Ink.TITLE)));
    origin(article);
    for (String line : article.text().split("\n")) {
      paper.blank();
      paper.paragraph("", List.of(Run.plain(line)));
    }
  }

  private void none(NoArticle none) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(none.reason().readable() ? "no article: " : "not read: ", Ink.WARNING));
    runs.add(Run.plain(none.reason().label().replace('-', ' ')));
    if (!none.detail().isEmpty()) {
      runs.add(new Run(" – " + none.detail(), Ink.QUIET));
    }
    paper.paragraph("", runs);
  }

  private void origin(Article article) {
    String line = OriginLine.of(article);
    if (!line.isEmpty()) {
      paper.paragraph("", List.of(new Run(line, Ink.QUIET)));
    }
    if (detail == Detail.EXPLAINED) {
      new FactLines(paper).write(article);
    }
  }

  private void numbers(ArticleReading reading) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Quantity quantity : reading.quantities()) {
      String words = quantity.span().in(reading.article().text());
      String unit = quantity.unit();
      numbers.add(unit == null || words.endsWith(unit) ? words : words + " " + unit);
    }
    if (numbers.isEmpty()) {
      return;
    }
    String shown = String.join(" · ", numbers.stream().limit(MOST_NUMBERS).toList());
    int more = numbers.size() - MOST_NUMBERS;
    paper.paragraph(
        "numbers  ",
        "         ",
        List.of(Run.plain(shown), new Run(more > 0 ? " · " + more + " more" : "", Ink.QUIET)));
  }
}
