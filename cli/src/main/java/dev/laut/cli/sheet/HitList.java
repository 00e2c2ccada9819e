package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Palette;
import dev.laut.cli.terminal.Paper;
import dev.laut.cli.terminal.Run;
import dev.laut.model.Article;
import dev.laut.model.Hit;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.List;

/** What a search found, one article after another. */
public final class HitList {

  /** How many of an article's statements are shown. */
  private static final int MOST_STATEMENTS = 3;

  private final Paper paper;

  public HitList(int width, Palette palette) {
    this.paper = new Paper(width, palette);
  }

  /** The list of {@code hits}, of which {@code limit} were asked for. */
  public String of(List<Hit> hits, int limit) {
    hits.forEach(this::write);
    String count = hits.isEmpty() ? "no article matches" : Census.count(hits.size(), "article");
    String more = hits.size() < limit ? "" : "; there may be more, --limit shows them";
    paper.paragraph("", List.of(new Run(count + more, Ink.TITLE)));
    return paper.text();
  }

  private void write(Hit hit) {
    Article article = hit.reading().article();
    String title = article.title();
    paper.paragraph("", List.of(new Run(title == null ? "(no headline)" : title, Ink.TITLE)));
    String origin = OriginLine.of(article);
    String id = hit.reading().id();
    paper.paragraph("", List.of(new Run(origin.isEmpty() ? id : origin + " · " + id, Ink.QUIET)));
    List<Statement> shown = hit.statements().stream().limit(MOST_STATEMENTS).toList();
    if (shown.isEmpty() && hit.excerpt() != null) {
      excerpt(hit, hit.excerpt());
    }
    new StatementLines(hit.reading(), shown, paper, Detail.STATED).write();
    int more = hit.statements().size() - shown.size();
    if (more > 0) {
      paper.paragraph(
          "  ", List.of(new Run("and " + Census.count(more, "more statement"), Ink.QUIET)));
    }
    paper.blank();
  }

  private void excerpt(Hit hit, Span excerpt) {
    Passage text = new Passage(hit.reading().article().text(), List.of());
    paper.paragraph("  … ", "    ", text.runs(excerpt));
  }
}
